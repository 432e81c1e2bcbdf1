package crosscheck.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.Crosscheck;
import crosscheck.align.Alignment;
import crosscheck.align.ClaimGroup;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.settings.Settings;
import crosscheck.source.PlainTextReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rule to {@code omission.cases}: stories of two to four sources, and what each leaves out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OmissionRuleTest {

    private final Crosscheck crosscheck = Crosscheck.create(Settings.DEFAULT);

    static List<OmissionCase> cases() {
        return OmissionCase.table();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatEachSourceLeavesOut(OmissionCase given) {
        Alignment alignment = align(given);

        List<String> findings = Rules.of(Settings.DEFAULT).check(alignment).stream()
                .filter(finding -> finding.rule().equals("omission"))
                .filter(finding -> given.concerns(finding.claims().get(0).text()))
                .map(OmissionRuleTest::outcome)
                .toList();

        assertEquals(given.expected(), findings);
    }

    private static String outcome(Finding finding) {
        TreeSet<String> missing = new TreeSet<>();
        finding.missing().forEach(source -> missing.add(source.path()));
        return finding.kind() + " " + finding.severity().label() + " " + String.join(" ", missing);
    }

    private Alignment align(OmissionCase given) {
        List<Account> accounts = new ArrayList<>();
        given.sources().forEach((name, lines) -> accounts.add(crosscheck.claims(given.source(name))));
        List<Match> matches = new ArrayList<>();
        List<ClaimGroup> groups = new ArrayList<>();
        for (String fact : given.facts()) {
            List<Claim> claims = accounts.stream()
                    .flatMap(account -> claims(account, given, fact))
                    .toList();
            for (Claim a : claims) {
                for (Claim b : claims) {
                    if (a.source().path().compareTo(b.source().path()) < 0) {
                        matches.add(new Match(a, b, 0.9));
                    }
                }
            }
            groups.add(new ClaimGroup("group" + fact, claims, ClaimGroup.Agreement.PARAPHRASE));
        }
        return new Alignment(accounts, matches, groups);
    }

    private static Stream<Claim> claims(Account account, OmissionCase given, String fact) {
        return given.sources().get(account.source().path()).stream()
                .filter(line -> line.fact().equals(fact))
                .flatMap(line ->
                        account.claims().stream().filter(claim -> line.text().contains(claim.text())));
    }

    @Test
    void quotesForEachOfTwoFactsAClaimThatTellsNothingElse() {
        List<Account> accounts = accounts(
                "Bridge closed\n\nInspectors who had found cracks in March closed the Mill Bridge to all traffic on Tuesday.\n\n"
                        + "Cracks in two piers had been found by divers in March.",
                "No way over the river\n\nOn Tuesday the Mill Bridge was closed to all traffic.\n\nIn March divers found the cracks.",
                "Flowers everywhere\n\nThe annual flower show opens on Saturday in the botanical garden.");
        Claim both = claim(accounts.get(0), "Inspectors");
        Claim divers = claim(accounts.get(0), "Cracks");
        Claim closed = claim(accounts.get(1), "On Tuesday");
        Claim found = claim(accounts.get(1), "In March");
        Alignment alignment = new Alignment(
                accounts,
                List.of(new Match(both, closed, 0.9), new Match(both, found, 0.7), new Match(divers, found, 0.9)),
                List.of(
                        new ClaimGroup("closed", List.of(both, closed), ClaimGroup.Agreement.PARAPHRASE),
                        new ClaimGroup("found", List.of(both, divers, found), ClaimGroup.Agreement.PARTIAL)));

        List<String> quoted = Rules.of(Settings.DEFAULT).check(alignment).stream()
                .filter(finding -> finding.kind().equals("omitted"))
                .map(finding -> finding.group().orElse("") + ": "
                        + finding.claims().get(0).text())
                .sorted()
                .toList();

        assertEquals(List.of("closed: " + closed.text(), "found: " + divers.text()), quoted);
    }

    @Test
    void saysWhoLeavesOutAFactThoughTheyTellTheOtherOneOfItsClaim() {
        List<Account> accounts = accounts(
                "Bridge closed\n\nInspectors who had found cracks in March closed the Mill Bridge to all traffic on Tuesday.",
                "No way over the river\n\nOn Tuesday the Mill Bridge was closed to all traffic.",
                "A worn pier\n\nIn March divers found the cracks.");
        Claim both = claim(accounts.get(0), "Inspectors");
        Claim closed = claim(accounts.get(1), "On Tuesday");
        Claim found = claim(accounts.get(2), "In March");
        Alignment alignment = new Alignment(
                accounts,
                List.of(new Match(both, closed, 0.9), new Match(both, found, 0.8)),
                List.of(
                        new ClaimGroup("closed", List.of(both, closed), ClaimGroup.Agreement.PARAPHRASE),
                        new ClaimGroup("found", List.of(both, found), ClaimGroup.Agreement.PARTIAL)));

        List<String> omitted = Rules.of(Settings.DEFAULT).check(alignment).stream()
                .filter(finding -> finding.kind().equals("omitted"))
                .map(finding -> finding.group().orElse("") + " "
                        + finding.missing().get(0).path())
                .sorted()
                .toList();

        assertEquals(List.of("closed " + accounts.get(2).source().path()), omitted);
    }

    @ParameterizedTest
    @CsvSource({"0.29, 2", "0.31, 0"})
    void takesOnlyALikelyMatchForTelling(double score, int exclusive) {
        List<Account> accounts = accounts(
                "Flowers\n\nThe annual show opens on Saturday in the botanical garden.",
                "Crowds awaited\n\nGardeners expect thousands of visitors at their exhibition this weekend.");
        Match match = new Match(claim(accounts.get(0), "The annual"), claim(accounts.get(1), "Gardeners"), score);

        long said = Rules.of(Settings.DEFAULT).check(new Alignment(accounts, List.of(match), List.of())).stream()
                .filter(finding -> finding.kind().equals("exclusive"))
                .count();

        assertEquals(exclusive, said);
    }

    private List<Account> accounts(String... texts) {
        return Stream.of(texts)
                .map(text -> crosscheck.claims(new PlainTextReader()
                        .read("account" + text.length() + ".txt", text.getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    private static Claim claim(Account account, String beginning) {
        return account.claims().stream()
                .filter(claim -> claim.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasEnoughCasesHalfOfThemSilent() {
        List<OmissionCase> cases = OmissionCase.table();
        long silent = cases.stream().filter(c -> c.expected().isEmpty()).count();
        assertTrue(cases.size() >= 30, () -> "only " + cases.size() + " cases");
        assertTrue(2 * silent >= cases.size(), () -> "only " + silent + " silent cases");
    }
}
