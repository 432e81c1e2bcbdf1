package crosscheck.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.Crosscheck;
import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.settings.Settings;
import crosscheck.source.Block;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds each pairwise rule to its table under {@code src/test/resources/crosscheck/finding}: two sources, of which the last
 * sentences match, and what the rule says about them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleTableTest {

    private static final List<String> RULES =
            List.of("quote", "attribution", "name", "figure", "time", "certainty", "contradiction", "term");
    private static final Optional<Published> PUBLISHED = Optional.of(Published.parse("2017-05-02"));
    private static final int FEWEST_CASES = 30;

    private final Crosscheck crosscheck = Crosscheck.create(Settings.DEFAULT);

    static Stream<RuleCase> cases() {
        return RULES.stream().flatMap(rule -> RuleCase.table(rule).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysOfEachPairWhatTheTableSays(RuleCase given) {
        Account a = crosscheck.claims(source("a.txt", given.a()));
        Account b = crosscheck.claims(source("b.txt", given.b()));
        Alignment alignment = new Alignment(List.of(a, b), List.of(lastSentences(a, b)), List.of());

        List<Finding> findings = Rules.of(Settings.DEFAULT).check(alignment).stream()
                .filter(finding -> finding.rule().equals(given.rule()))
                .toList();

        assertEquals(
                given.expected(),
                findings.stream().map(RuleTableTest::outcome).findFirst().orElse(RuleCase.SILENT));
        findings.forEach(finding -> assertTrue(
                finding.message().contains(given.message()), () -> "not in the message: " + finding.message()));
    }

    private static String outcome(Finding finding) {
        return finding.kind() + " " + finding.severity().label();
    }

    private static Source source(String path, RuleCase.Text text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        text.title().ifPresent(title -> append(whole, title, Block.Kind.TITLE, blocks));
        text.body().ifPresent(body -> append(whole, body, Block.Kind.PARAGRAPH, blocks));
        return Source.of(path, path, Optional.empty(), PUBLISHED, Optional.empty(), "en", whole.toString(), blocks);
    }

    private static void append(StringBuilder whole, String text, Block.Kind kind, List<Block> blocks) {
        whole.append(blocks.isEmpty() ? "" : "\n\n");
        blocks.add(new Block(new Span(whole.length(), whole.length() + text.length()), kind));
        whole.append(text);
    }

    /** Of the claims of the last sentences those with the most words in common. */
    private static Match lastSentences(Account a, Account b) {
        return lastClaims(a)
                .flatMap(x -> lastClaims(b).map(y -> new Match(x, y, 0.9)))
                .max(Comparator.comparingInt(
                        match -> WordDiff.of(match.a().text(), match.b().text()).shared()))
                .orElseThrow();
    }

    private static Stream<Claim> lastClaims(Account account) {
        Claim last = account.claims().get(account.claims().size() - 1);
        return account.claims().stream()
                .filter(claim -> claim.sentence().span().equals(last.sentence().span()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quote", "attribution", "name", "figure", "time", "certainty", "contradiction", "term"})
    void hasEnoughCasesHalfOfThemSilent(String rule) {
        List<RuleCase> cases = RuleCase.table(rule);
        long silent =
                cases.stream().filter(c -> c.expected().equals(RuleCase.SILENT)).count();
        assertTrue(cases.size() >= FEWEST_CASES, () -> rule + " has only " + cases.size() + " cases");
        assertTrue(2 * silent >= cases.size(), () -> rule + " has only " + silent + " silent cases");
    }
}
