package crosscheck.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import crosscheck.align.Alignment;
import crosscheck.align.ClaimGroup;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.fact.Certainty;
import crosscheck.claim.text.Prose;
import crosscheck.claim.text.Sentence;
import crosscheck.settings.Severity;
import crosscheck.source.Block;
import crosscheck.source.ContentHash;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingListTest {

    private static final String CALL = "It was a very good call.";

    /** An account of one block a sentence. */
    private static Account account(String path, String... sentences) {
        String text = String.join("\n", sentences);
        Source source =
                Source.of(path, path, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
        List<Claim> claims = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            Span span = new Span(at, at + sentence.length());
            at = span.end() + 1;
            Sentence whole = new Sentence(span, new Block(span, Block.Kind.PARAGRAPH), List.of());
            String id = ContentHash.of(List.of(path, sentence, String.valueOf(at)));
            claims.add(new Claim(
                    id, source, whole, span, Certainty.ASSERTED, Optional.empty(), List.of(), List.of(), List.of()));
        }
        return new Account(new Prose(source, List.of(), List.of()), claims);
    }

    private static Difference difference(Claim a, Claim b, String rule, Severity severity, double score) {
        return Difference.between(
                new Match(a, b, score), rule, "altered", severity, 1, "they differ", List.of(), List.of());
    }

    private static List<Finding> findings(List<Account> accounts, List<ClaimGroup> groups, Difference... differences) {
        return new FindingList(new Alignment(accounts, List.of(), groups)).of(List.of(differences));
    }

    @Test
    void putsTheGravestFirstThenTheSurest() {
        Account a = account("a", CALL, "The dam holds.");
        Account b = account("b", "It was a good call.", "The dam broke.");
        Difference unsure = difference(a.claims().get(0), b.claims().get(0), "quote", Severity.ERROR, 0.6);
        Difference sure = difference(a.claims().get(1), b.claims().get(1), "quote", Severity.ERROR, 0.9);
        Difference note = difference(a.claims().get(1), b.claims().get(1), "term", Severity.NOTE, 0.95);

        List<Finding> findings = findings(List.of(a, b), List.of(), note, unsure, sure);

        assertEquals(
                List.of("The dam holds.", CALL, "The dam holds."),
                findings.stream().map(f -> f.claims().get(0).text()).toList());
    }

    @Test
    void keepsOneFindingARuleAndPair() {
        Account a = account("a", CALL);
        Account b = account("b", "It was a good call.");
        Difference first = difference(a.claims().get(0), b.claims().get(0), "quote", Severity.NOTE, 0.9);
        Difference graver = difference(a.claims().get(0), b.claims().get(0), "quote", Severity.WARNING, 0.5);

        List<Finding> findings = findings(List.of(a, b), List.of(), first, graver);

        assertEquals(
                List.of(Severity.WARNING),
                findings.stream().map(Finding::severity).toList());
    }

    @Test
    void givesTheSameIdInAnyOrderOfTheSources() {
        Account a = account("a", CALL);
        Account b = account("b", "It was a good call.");

        Finding one = findings(
                        List.of(a, b),
                        List.of(),
                        difference(a.claims().get(0), b.claims().get(0), "quote", Severity.NOTE, 0.9))
                .get(0);
        Finding other = findings(
                        List.of(b, a),
                        List.of(),
                        difference(b.claims().get(0), a.claims().get(0), "quote", Severity.NOTE, 0.4))
                .get(0);

        assertEquals(one.id(), other.id());
    }

    @Test
    void givesFindingsOnEqualTextsDifferentIds() {
        Account a = account("a", CALL);
        Account b = account("b", "It was a good call.");
        Account c = account("c", "It was a good call.");

        List<Finding> findings = findings(
                List.of(a, b, c),
                List.of(),
                difference(a.claims().get(0), b.claims().get(0), "quote", Severity.NOTE, 0.9),
                difference(a.claims().get(0), c.claims().get(0), "quote", Severity.NOTE, 0.9));

        assertNotEquals(findings.get(0).id(), findings.get(1).id());
    }

    @Test
    void namesTheGroupThatHoldsBothClaims() {
        Account a = account("a", CALL);
        Account b = account("b", "It was a good call.");
        ClaimGroup group =
                new ClaimGroup("g1", List.of(a.claims().get(0), b.claims().get(0)), ClaimGroup.Agreement.PARAPHRASE);

        Finding finding = findings(
                        List.of(a, b),
                        List.of(group),
                        difference(a.claims().get(0), b.claims().get(0), "quote", Severity.NOTE, 0.9))
                .get(0);

        assertEquals(Optional.of("g1"), finding.group());
    }

    @Test
    void namesTheGroupThatHoldsBothClaimsOfTheTwoInWhichOneStands() {
        Account a = account("a", "Ortiz, who takes office in May, closed the bridge.");
        Account b = account("b", "The bridge was shut.", "Ortiz is sworn in in June.");
        Claim both = a.claims().get(0);
        ClaimGroup closing = new ClaimGroup("g1", List.of(both, b.claims().get(0)), ClaimGroup.Agreement.PARAPHRASE);
        ClaimGroup office = new ClaimGroup("g2", List.of(both, b.claims().get(1)), ClaimGroup.Agreement.PARTIAL);

        Finding finding = findings(
                        List.of(a, b),
                        List.of(closing, office),
                        difference(both, b.claims().get(1), "time", Severity.ERROR, 0.9))
                .get(0);

        assertEquals(Optional.of("g2"), finding.group());
    }

    @Test
    void namesNoGroupForAMatchBetweenTwo() {
        Account a = account("a", CALL, "The dam holds.");
        Account b = account("b", "It was a good call.", "The dam broke.");
        ClaimGroup call =
                new ClaimGroup("g1", List.of(a.claims().get(0), b.claims().get(0)), ClaimGroup.Agreement.PARAPHRASE);
        ClaimGroup dam =
                new ClaimGroup("g2", List.of(a.claims().get(1), b.claims().get(1)), ClaimGroup.Agreement.PARAPHRASE);

        Finding finding = findings(
                        List.of(a, b),
                        List.of(call, dam),
                        difference(a.claims().get(0), b.claims().get(1), "quote", Severity.NOTE, 0.6))
                .get(0);

        assertEquals(Optional.empty(), finding.group());
    }
}
