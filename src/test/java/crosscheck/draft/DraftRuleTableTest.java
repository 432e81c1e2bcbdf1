package crosscheck.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.Crosscheck;
import crosscheck.finding.Finding;
import crosscheck.settings.Settings;
import crosscheck.source.Block;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the two rules that only a draft has to their tables: one source, one sentence of a draft, what the rule says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftRuleTableTest {

    private static final Optional<Published> PUBLISHED = Optional.of(Published.parse("2024-03-13"));
    private static final int FEWEST_CASES = 20;

    private final DraftChecker checker = new DraftChecker(Crosscheck.create(Settings.DEFAULT), Settings.DEFAULT);

    static Stream<DraftCase> cases() {
        return Stream.of("misquote", "unsupported").flatMap(rule -> DraftCase.table(rule).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysOfEachSentenceWhatTheTableSays(DraftCase given) {
        Source draft = source("draft.txt", given.draft());

        DraftCheck check = checker.check(draft, List.of(source("source.txt", given.source())));

        List<Finding> findings = check.comparison().findings().stream()
                .filter(finding -> finding.rule().equals(given.rule()))
                .toList();
        String outcome = findings.stream()
                .findFirst()
                .map(f -> f.kind() + " " + f.severity().label())
                .orElse(DraftCase.SILENT);
        assertTrue(outcome.startsWith(given.expected()), () -> outcome + ", not " + given.expected() + ": " + findings);
        findings.forEach(finding -> {
            assertTrue(finding.message().contains(given.message()), finding::message);
            assertTrue(finding.evidence().get(0).source().equals(draft), "points into the draft first");
        });
    }

    private static Source source(String path, String text) {
        List<Block> blocks = List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
        return Source.of(path, path, Optional.empty(), PUBLISHED, Optional.empty(), "en", text, blocks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"misquote", "unsupported"})
    void hasEnoughCasesHalfOfThemSilent(String rule) {
        List<DraftCase> cases = DraftCase.table(rule);
        long silent = cases.stream().filter(DraftCase::isSilent).count();

        assertTrue(cases.size() >= FEWEST_CASES, () -> rule + " has only " + cases.size() + " cases");
        assertTrue(2 * silent >= cases.size(), () -> rule + " has only " + silent + " silent cases");
    }
}
