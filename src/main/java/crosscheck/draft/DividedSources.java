package crosscheck.draft;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.finding.Difference;
import crosscheck.finding.Evidence;
import crosscheck.finding.FigureRelation;
import crosscheck.finding.TimeRelation;
import crosscheck.source.Source;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Tells where a draft's figure or date differs from one source but is another's: the sources are divided, or one of the two
 * tells of something else. Either way the draft has it from somewhere.
 */
final class DividedSources implements Predicate<Difference> {

    private final Source draft;
    private final Map<Claim, List<Match>> matches;

    DividedSources(Alignment alignment) {
        this.draft = alignment.accounts().get(0).source();
        this.matches = ClaimMatches.of(alignment);
    }

    @Override
    public boolean test(Difference difference) {
        boolean figure = difference.rule().equals("figure");
        if (!figure && !difference.rule().equals("time")) {
            return false;
        }
        Claim claim = difference.claims().get(0);
        return difference.evidence().stream()
                .filter(e -> e.source().id().equals(draft.id()))
                .anyMatch(e -> matches.getOrDefault(claim, List.of()).stream()
                        .anyMatch(m -> figure ? hasFigure(claim, e, m.b()) : hasTime(claim, e, m.b())));
    }

    private static boolean hasFigure(Claim claim, Evidence there, Claim source) {
        return claim.figures().stream()
                .filter(f -> f.span().equals(there.span()))
                .anyMatch(
                        f -> source.figures().stream().anyMatch(g -> FigureRelation.of(f, g) == FigureRelation.EQUAL));
    }

    private static boolean hasTime(Claim claim, Evidence there, Claim source) {
        return claim.times().stream()
                .filter(t -> t.span().equals(there.span()) && t.from().isPresent())
                .anyMatch(t -> source.times().stream()
                        .anyMatch(u -> u.from().isPresent() && TimeRelation.of(t, u) == TimeRelation.SAME));
    }
}
