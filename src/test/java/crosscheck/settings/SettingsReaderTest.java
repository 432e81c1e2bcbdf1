package crosscheck.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @TempDir
    private Path folder;

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("crosscheck.yml"), yaml);
    }

    private String error(String yaml) throws IOException {
        Path file = write(yaml);
        String message = assertThrows(SettingsException.class, () -> SettingsReader.read(file))
                .getMessage();
        assertFalse(message.contains("\n"), "one line: " + message);
        return message.replace(folder.toString(), "").substring(1);
    }

    @Test
    void readsEveryKey() throws Exception {
        Settings settings = SettingsReader.read(write("""
                rules:
                  term: off
                  omission: {enabled: true, severity: note}
                  figure: warning
                aliases:
                  White House: [Trump aides, the administration]
                terms:
                  - [strike, attack]
                sources:
                  - path: wire.txt
                    publisher: Example Wire
                    published: 2017-05-02
                max-source-size: 800 KB
                match-threshold: 0.6
                semantic: off
                model: models/own.bin
                """));

        assertFalse(settings.rule("term").enabled());
        assertEquals(new RuleSettings(true, Optional.of(Severity.NOTE)), settings.rule("omission"));
        assertEquals(new RuleSettings(true, Optional.of(Severity.WARNING)), settings.rule("figure"));
        assertEquals(RuleSettings.DEFAULT, settings.rule("quote"));
        assertEquals(Map.of("White House", List.of("Trump aides", "the administration")), settings.aliases());
        assertEquals(List.of(List.of("strike", "attack")), settings.terms());
        SourceSettings source = settings.sources().get(0);
        assertEquals(folder.toAbsolutePath().resolve("wire.txt"), source.path());
        assertEquals(Optional.of("Example Wire"), source.publisher());
        assertEquals(Optional.of("2017-05-02"), source.published());
        assertEquals(800_000, settings.maxSourceBytes());
        assertEquals(Optional.of(0.6), settings.matchThreshold());
        assertFalse(settings.semantic());
        assertEquals(Optional.of(folder.toAbsolutePath().resolve("models/own.bin")), settings.model());
    }

    @Test
    void readsFeedsAndThePolicyOfACheck() throws Exception {
        Settings settings = SettingsReader.read(write("""
                feeds:
                  - name: The Harbour Chronicle
                    address: feeds/ours.xml
                    watch: on
                  - address: https://wire.example/feed.xml
                check:
                  keep-days: 14
                  witnesses: 3
                  fail:
                    - rules: [quote, figure]
                      severity: warning
                      feeds: [The Harbour Chronicle]
                    - titles: [election]
                  ignore:
                    - rules: [term]
                    - titles: [Live]
                      feeds: [https://wire.example/feed.xml]
                """));

        String ours = folder.toAbsolutePath().resolve("feeds/ours.xml").toString();
        String wire = "https://wire.example/feed.xml";
        assertEquals(
                List.of(new FeedSettings("The Harbour Chronicle", ours, true), new FeedSettings(wire, wire, false)),
                settings.feeds());
        assertEquals(
                new CheckSettings(
                        14,
                        3,
                        List.of(
                                new FailSettings(
                                        new FindingSelection(
                                                List.of("quote", "figure"),
                                                List.of("The Harbour Chronicle"),
                                                List.of()),
                                        Severity.WARNING),
                                new FailSettings(
                                        new FindingSelection(List.of(), List.of(), List.of("election")),
                                        Severity.ERROR)),
                        List.of(
                                new FindingSelection(List.of("term"), List.of(), List.of()),
                                new FindingSelection(List.of(), List.of(wire), List.of("Live")))),
                settings.check());
        assertEquals(settings.feeds(), settings.withSemantic(false).feeds());
    }

    @Test
    void takesAnEmptyFileAsTheDefaults() throws Exception {
        assertEquals(Settings.DEFAULT, SettingsReader.read(write("")));
        assertEquals(Settings.DEFAULT, SettingsReader.read(write("# nothing yet\n")));
    }

    @Test
    void namesLineAndNearestKeyOfAnUnknownOne() throws Exception {
        assertEquals(
                "crosscheck.yml:3:3: unknown key 'qoute'; did you mean 'quote'?",
                error("rules:\n  figure: on\n  qoute: off\n"));
        assertTrue(error("alias: {}\n").endsWith("unknown key 'alias'; did you mean 'aliases'?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules: {quote: severe}             | 'severe' is no severity
            semantic: maybe                    | 'maybe' is neither on nor off
            max-source-size: a lot             | 'a lot' is no size: write it like 800 KB or 5 MB
            max-source-size: 0                 | must be more than nothing
            match-threshold: 7                 | between 0 and 1
            terms: regime                      | wrong form
            sources: [{publisher: Example}]    | every entry of sources needs a path
            rules: [                           | no valid YAML
            feeds: [{name: Wire}]              | every entry of feeds needs an address
            feeds: [{address: a, watch: no way}] | :1:22: feeds.watch: 'no way' is neither on nor off
            feeds: [{adress: a}]               | :1:10: unknown key 'adress'; did you mean 'address'?
            'feeds: [{address: a}, {address: a}]' | two feeds are called 'a'
            check: {keepdays: 3}               | :1:9: unknown key 'keepdays'; did you mean 'keep-days'?
            check: {keep-days: 0}              | :1:9: check.keep-days: 0 is not between 1 and
            check: {witnesses: some}           | check.witnesses: 'some' is no whole number
            check: {fail: [{rules: [qoute]}]}  | there is no rule 'qoute'; did you mean 'quote'?
            check: {fail: [{severity: bad}]}   | 'bad' is no severity
            check: {ignore: [{}]}              | an entry of check.ignore says nothing of what to ignore
            {semantic: on, semantic: off}      | Duplicate
            """)
    void saysWhatIsWrong(String yaml, String expected) throws Exception {
        String message = error(yaml);
        assertTrue(message.contains(expected), message);
    }

    @Test
    void tellsAMissingFile() {
        SettingsException error =
                assertThrows(SettingsException.class, () -> SettingsReader.read(folder.resolve("none.yml")));
        assertTrue(error.getMessage().contains("can't be read"), error.getMessage());
    }

    @Test
    void refusesYamlThatMultipliesItself() throws Exception {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertTrue(error(bomb.toString()).contains("unknown key"));
    }
}
