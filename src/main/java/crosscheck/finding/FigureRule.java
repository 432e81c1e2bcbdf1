package crosscheck.finding;

import crosscheck.align.Match;
import crosscheck.settings.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The same thing counted differently: "59 missiles" here, "60 missiles" there. */
final class FigureRule implements MatchRule {

    @Override
    public String id() {
        return "figure";
    }

    @Override
    public Optional<Difference> difference(Match match, SourceLabels labels) {
        if (match.a().figures().isEmpty() && match.b().figures().isEmpty()) {
            return Optional.empty();
        }
        SharedPassage shared = SharedPassage.of(match.a(), match.b());
        return CountedThing.pairs(match, shared).stream()
                .filter(pair -> pair.relation() != FigureRelation.EQUAL)
                .max(Comparator.comparing(CountedThing::relation).thenComparing(CountedThing::likeness))
                .map(pair -> difference(match, pair, labels));
    }

    private Difference difference(Match match, CountedThing pair, SourceLabels labels) {
        String message = switch (pair.relation()) {
            case ROUNDING -> "%s in %s, rounded or bounded as %s in %s";
            case PRECISION -> "%s in %s where it is %s in %s";
            default -> "%s in %s but %s in %s";
        };
        return Difference.between(
                match,
                id(),
                pair.relation().name().toLowerCase(Locale.ROOT),
                severity(pair),
                pair.likeness(),
                message.formatted(
                        Excerpt.plain(pair.a().text()),
                        labels.of(match.a().source()),
                        Excerpt.plain(pair.b().text()),
                        labels.of(match.b().source())),
                List.of(pair.a().span()),
                List.of(pair.b().span()));
    }

    private static Severity severity(CountedThing pair) {
        if (pair.relation() != FigureRelation.CONFLICT) {
            return Severity.NOTE;
        }
        return pair.isSure() ? Severity.ERROR : Severity.WARNING;
    }
}
