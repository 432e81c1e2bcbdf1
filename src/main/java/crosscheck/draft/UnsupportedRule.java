package crosscheck.draft;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.finding.Difference;
import crosscheck.finding.Evidence;
import crosscheck.finding.Excerpt;
import crosscheck.finding.Rule;
import crosscheck.finding.SourceLabels;
import crosscheck.settings.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A claim of the draft that no source makes, or a figure or date that none has. A statement put in somebody's mouth weighs
 * more than the writer's own.
 */
final class UnsupportedRule implements Rule {

    static final String ID = "unsupported";

    /** How sure it is that an editor wants to know of a figure or date that no source has. */
    private static final double FACT = 0.8;

    private final List<ClaimSupport> support;
    private final List<UnsupportedFact> facts;

    UnsupportedRule(List<ClaimSupport> support, List<UnsupportedFact> facts) {
        this.support = support;
        this.facts = facts;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Difference> check(Alignment alignment) {
        SourceLabels labels = SourceLabels.of(
                alignment.accounts().stream().map(Account::source).toList());
        Stream<Difference> claims = support.stream()
                .filter(s -> s.level() == ClaimSupport.Level.UNSUPPORTED)
                .map(s -> difference(s, labels));
        Map<ClaimSupport, List<UnsupportedFact>> byClaim = facts.stream()
                .collect(Collectors.groupingBy(UnsupportedFact::support, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(claims, byClaim.values().stream().map(UnsupportedRule::difference))
                .toList();
    }

    /** Those of one claim, beside the passage that tells it best. */
    private static Difference difference(List<UnsupportedFact> facts) {
        ClaimSupport support = facts.get(0).support();
        List<Claim> claims = new ArrayList<>(List.of(support.claim()));
        List<Evidence> evidence = new ArrayList<>();
        facts.forEach(fact -> evidence.add(new Evidence(support.claim().source(), fact.span())));
        support.matches().stream()
                .findFirst()
                .or(support::nearest)
                .map(Match::b)
                .ifPresent(b -> {
                    claims.add(b);
                    evidence.add(new Evidence(b.source(), b.span()));
                });
        String told = facts.stream()
                .map(fact -> "the " + fact.kind() + " " + Excerpt.quoted(fact.text()))
                .collect(Collectors.joining(" or "));
        return new Difference(
                ID, facts.get(0).kind(), Severity.WARNING, FACT, "no source has " + told, claims, List.of(), evidence);
    }

    private static Difference difference(ClaimSupport support, SourceLabels labels) {
        Claim claim = support.claim();
        boolean attributed = claim.attribution().isPresent();
        double distance = 1 - support.nearest().map(Match::score).orElse(0.0);
        List<Evidence> evidence = new ArrayList<>(List.of(new Evidence(claim.source(), claim.span())));
        Optional<Claim> nearest = support.nearest().map(Match::b);
        nearest.ifPresent(b -> evidence.add(new Evidence(b.source(), b.span())));
        String message = "no source says " + Excerpt.quoted(claim.text())
                + support.nearest()
                        .map(n -> "; the nearest is " + Excerpt.quoted(n.b().text()) + " in "
                                + labels.of(n.b().source()) + " (" + twoDecimals(n.score()) + ")")
                        .orElse("");
        return new Difference(
                ID,
                attributed ? "attributed" : "own",
                attributed ? Severity.ERROR : Severity.WARNING,
                distance,
                message,
                List.of(claim),
                List.of(),
                evidence);
    }

    private static BigDecimal twoDecimals(double score) {
        return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP);
    }
}
