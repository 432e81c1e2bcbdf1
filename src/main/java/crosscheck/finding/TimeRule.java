package crosscheck.finding;

import crosscheck.align.Match;
import crosscheck.claim.fact.TimeReference;
import crosscheck.settings.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date or time that can't be the same once both are resolved against the day of publication. */
final class TimeRule implements MatchRule {

    @Override
    public String id() {
        return "time";
    }

    @Override
    public Optional<Difference> difference(Match match, SourceLabels labels) {
        if (match.a().times().isEmpty() || match.b().times().isEmpty()) {
            return Optional.empty();
        }
        SharedPassage shared = SharedPassage.of(match.a(), match.b());
        return DatedEvent.pairs(match, shared).stream()
                .filter(pair -> pair.relation() != TimeRelation.SAME)
                .max(Comparator.comparing(DatedEvent::relation).thenComparing(DatedEvent::likeness))
                .map(pair -> difference(match, pair, labels));
    }

    private Difference difference(Match match, DatedEvent pair, SourceLabels labels) {
        boolean conflict = pair.relation() == TimeRelation.CONFLICT;
        Severity severity = !conflict ? Severity.NOTE : pair.isSure() ? Severity.ERROR : Severity.WARNING;
        String message = (conflict ? "%s in %s but %s in %s" : "%s in %s where it is %s in %s")
                .formatted(
                        shown(pair.a()),
                        labels.of(match.a().source()),
                        shown(pair.b()),
                        labels.of(match.b().source()));
        return Difference.between(
                match,
                id(),
                pair.relation().name().toLowerCase(Locale.ROOT),
                severity,
                pair.likeness(),
                message,
                List.of(pair.a().span()),
                List.of(pair.b().span()));
    }

    /** What stands there, with the day where the words don't give it: "Friday (2017-04-28)". */
    private static String shown(TimeReference time) {
        String words = Excerpt.plain(time.text());
        boolean oneDay = time.from().isPresent() && time.from().equals(time.to());
        return oneDay && words.chars().noneMatch(Character::isDigit)
                ? words + " (" + time.from().get() + ")"
                : words;
    }
}
