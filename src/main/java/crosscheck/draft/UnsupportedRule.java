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
import java.util.List;
import java.util.Optional;

/** A claim of the draft that no source makes. A statement put in somebody's mouth weighs more than the writer's own. */
final class UnsupportedRule implements Rule {

    static final String ID = "unsupported";

    private final List<ClaimSupport> support;

    UnsupportedRule(List<ClaimSupport> support) {
        this.support = support;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Difference> check(Alignment alignment) {
        SourceLabels labels = SourceLabels.of(
                alignment.accounts().stream().map(Account::source).toList());
        return support.stream()
                .filter(s -> s.level() == ClaimSupport.Level.UNSUPPORTED)
                .map(s -> difference(s, labels))
                .toList();
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
