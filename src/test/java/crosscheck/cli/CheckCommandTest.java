package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.feed.FeedGenerator;
import crosscheck.feed.FeedGenerator.Planted;
import crosscheck.feed.FeedText;
import crosscheck.feed.GeneratedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policy, baseline and outputs of a check of three feeds, the last of which has a figure otherwise. */
class CheckCommandTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-12T12:00:00Z"), ZoneOffset.UTC);

    private static final String FEEDS = """
            feeds:
              - {name: Chronicle, address: feed0.xml%s}
              - {name: Wire, address: feed1.xml}
              - {name: Gazette, address: feed2.xml%s}
            """;

    @TempDir
    private Path folder;

    private List<GeneratedArticle> articles;

    @BeforeEach
    void writeThreeFeeds() throws IOException {
        articles = new FeedGenerator(7, LocalDate.parse("2026-03-12"), 3).event(1, 3, Planted.FIGURE);
        publish();
    }

    private void publish() throws IOException {
        for (int i = 0; i < articles.size(); i++) {
            Files.writeString(
                    folder.resolve("feed" + i + ".xml"),
                    FeedText.rss(articles.get(i).outlet(), articles.subList(i, i + 1)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                        | 1 | 2
            check: {fail: [{rules: [quote]}]}                        | 0 | 2
            check: {fail: [{rules: [quote]}, {rules: [figure]}]}     | 1 | 2
            check: {fail: [{feeds: [Chronicle]}]}                    | 1 | 2
            check: {fail: [{titles: [no such title]}]}               | 0 | 2
            check: {ignore: [{rules: [figure]}]}                     | 0 | 0
            check: {ignore: [{feeds: [Chronicle], rules: [figure]}]} | 1 | 1
            check: {ignore: [{feeds: [Gazette]}]}                    | 0 | 0
            """)
    void failsOnWhatThePolicySays(String policy, int exitCode, int told) throws IOException {
        CommandLineRun run = check(FEEDS.formatted("", "") + (policy == null ? "" : policy));

        assertEquals(exitCode, run.exitCode(), run.err());
        assertEquals(told, count(run, "new"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"', watch: on', '', 1", "'', ', watch: on', 2"})
    void tellsOnlyWhatTouchesAWatchedFeed(String first, String last, int told) throws IOException {
        assertEquals(told, count(check(FEEDS.formatted(first, last)), "new"));
    }

    @Test
    void takesFailOnInThePlaceOfThePolicy() throws IOException {
        String settings = FEEDS.formatted("", "") + "check: {fail: [{rules: [quote]}]}";

        assertEquals(ExitCode.FINDINGS, check(settings, "--fail-on", "error").exitCode());
        assertEquals(
                ExitCode.DONE,
                check(settings, "--fail-on", "never", "--state", folder.resolve("other"))
                        .exitCode());
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false"})
    void countsAnOmissionOnlyWhereEnoughWitnessesTellTheFact(int witnesses, boolean told) throws IOException {
        GeneratedArticle last = articles.get(2);
        articles = new ArrayList<>(articles);
        articles.set(
                2,
                new GeneratedArticle(
                        last.id(),
                        1,
                        last.outlet(),
                        last.title(),
                        last.published(),
                        last.paragraphs().stream()
                                .filter(p -> !p.startsWith("\""))
                                .toList()));
        publish();

        CommandLineRun run = check(FEEDS.formatted("", "") + "check: {witnesses: " + witnesses + "}");

        boolean omission = false;
        for (JsonNode finding : json(run).get("findings")) {
            omission |= finding.get("rule").asText().equals("omission")
                    && finding.get("kind").asText().equals("omitted")
                    && finding.at("/missing/0").asText().equals("event-1-2");
        }
        assertEquals(told, omission, run.out());
    }

    @Test
    void accepsWithABaselineAndTellsWhatIsFixed() throws IOException {
        Path baseline = folder.resolve("baseline.yml");
        String settings = FEEDS.formatted("", "");

        CommandLineRun accepted = check(
                settings,
                "--baseline",
                baseline,
                "--update-baseline",
                "--reason",
                "she counted twice",
                "--by",
                "M. Doe");
        assertEquals(ExitCode.DONE, accepted.exitCode(), accepted.err());
        assertEquals(2, count(accepted, "known"));
        String written = Files.readString(baseline);
        assertTrue(written.contains("rule: figure") && written.contains("she counted twice"), written);
        assertEquals(ExitCode.DONE, check(settings, "--baseline", baseline).exitCode());

        articles = new FeedGenerator(7, LocalDate.parse("2026-03-12"), 3).event(1, 3, Planted.NOTHING);
        publish();
        assertEquals(2, count(check(settings, "--baseline", baseline), "fixed"));
        assertEquals(2, count(check(settings, "--baseline", baseline), "fixed"), "until it is taken out");

        check(settings, "--baseline", baseline, "--update-baseline");
        assertFalse(Files.readString(baseline).contains("rule: figure"));
        assertEquals(0, count(check(settings, "--baseline", baseline), "fixed"));
    }

    @Test
    void keepsAFindingNewUntilItIsAccepted() throws IOException {
        Path baseline = Files.writeString(folder.resolve("baseline.yml"), "accepted: []\n");

        for (int run = 0; run < 2; run++) {
            CommandLineRun again = check(FEEDS.formatted("", ""), "--baseline", baseline);
            assertEquals(ExitCode.FINDINGS, again.exitCode(), again.err());
            assertEquals(2, count(again, "new"));
        }
    }

    @Test
    void writesAFolderWithAPageForEachStoryWithSomethingNew() throws IOException {
        Path out = folder.resolve("reports");

        CommandLineRun run = check(FEEDS.formatted("", ""), "-o", out);

        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        assertEquals(
                List.of(
                        "annotations.txt",
                        "check.codequality.json",
                        "check.json",
                        "check.md",
                        "check.sarif",
                        "check.xml",
                        "index.html",
                        "stories"),
                names(out));
        for (Element link :
                Jsoup.parse(Files.readString(out.resolve("index.html"))).select("#new a")) {
            String[] parts = link.attr("href").split("#", -1);
            String page = Files.readString(out.resolve(parts[0]));
            assertTrue(parts.length == 1 || Jsoup.parse(page).getElementById(parts[1]) != null, link.outerHtml());
        }
        assertEquals(
                2, run.out().lines().filter(line -> line.contains(": error: ")).count(), run.out());
    }

    @Test
    void makesAPageAgainThatIsGoneWhileTheFindingIsNew() throws IOException {
        Path out = folder.resolve("reports");
        Path baseline = Files.writeString(folder.resolve("baseline.yml"), "accepted: []\n");
        check(FEEDS.formatted("", ""), "--baseline", baseline, "-o", out);
        Path page = out.resolve("stories").resolve(names(out.resolve("stories")).get(0));
        Files.delete(page);
        Path old = Files.writeString(out.resolve("stories/0123456789ab.html"), "of a story that is forgotten");

        check(FEEDS.formatted("", ""), "--baseline", baseline, "-o", out);

        assertTrue(Files.exists(page));
        assertFalse(Files.exists(old));
    }

    @Test
    void writesTheSameBytesWhateverIsReadFirst() throws IOException {
        Path first = folder.resolve("first");
        check(FEEDS.formatted("", ""), "-o", first);
        Path second = folder.resolve("second");
        check(FEEDS.formatted("", ""), "-o", second, "--state", folder.resolve("other"));

        for (String name : names(first)) {
            if (Files.isRegularFile(first.resolve(name))) {
                assertEquals(-1, Files.mismatch(first.resolve(name), second.resolve(name)), name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            semantic: off                                | no feeds to check
            feeds: [{name: Wire, address: feed1.xml}]\\ncheck: {fail: [{feeds: [Wier]}]} | speaks of a feed 'Wier' that there is not; there are Wire
            """)
    void refusesSettingsThatNameNoFeed(String yaml, String line) throws IOException {
        CommandLineRun run = check(yaml.replace("\\n", "\n"));

        assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
        assertTrue(run.err().contains(line), run.err());
    }

    @Test
    void refusesABaselineThatIsNotThere() throws IOException {
        CommandLineRun run = check(FEEDS.formatted("", ""), "--baseline", folder.resolve("none.yml"));

        assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
        assertTrue(run.err().contains("none.yml: no such baseline; add --update-baseline to make it"), run.err());
    }

    private CommandLineRun check(String settings, Object... options) throws IOException {
        Path file = Files.writeString(folder.resolve("crosscheck.yml"), settings);
        List<Object> arguments = new ArrayList<>(List.of("check", "--settings", file, "--semantic", "off"));
        arguments.addAll(Arrays.asList(options));
        if (!arguments.contains("--state")) {
            arguments.addAll(List.of("--state", folder.resolve("state")));
        }
        if (!arguments.contains("-o")) {
            arguments.addAll(List.of("--format", "json"));
        }
        return CommandLineRun.at(NOON, arguments.toArray());
    }

    private static int count(CommandLineRun run, String status) throws IOException {
        int count = 0;
        for (JsonNode finding : json(run).get("findings")) {
            count += finding.get("status").asText().equals(status)
                            && finding.get("rule").asText().equals("figure")
                    ? 1
                    : 0;
        }
        return count;
    }

    private static JsonNode json(CommandLineRun run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
