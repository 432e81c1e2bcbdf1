package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.settings.Severity;
import crosscheck.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Asserted here; alleged, expected or only possible there: compared at the very words that both claims share. */
final class CertaintyRule implements Rule {

    private final Predicate<MoodShift> minor;

    CertaintyRule() {
        this(shift -> false);
    }

    private CertaintyRule(Predicate<MoodShift> minor) {
        this.minor = minor;
    }

    /** For matches whose first claim is a draft's: a draft that is no surer than its source misleads nobody. */
    static CertaintyRule ofDraft() {
        return new CertaintyRule(shift -> !shift.isSurer());
    }

    @Override
    public String id() {
        return "certainty";
    }

    @Override
    public List<Difference> check(Alignment alignment) {
        SourceLabels labels = SourceLabels.ofAccounts(alignment.accounts());
        return alignment.matches().stream()
                .flatMap(match -> MoodShift.all(match).stream()
                        .max(Comparator.comparing(MoodShift::sureness))
                        .map(shift -> difference(match, shift, labels))
                        .stream())
                .toList();
    }

    private Difference difference(Match match, MoodShift shift, SourceLabels labels) {
        String message = "%s in %s but %s in %s"
                .formatted(
                        shown(match.a().source().text(), shift.a()),
                        labels.of(match.a().source()),
                        shown(match.b().source().text(), shift.b()),
                        labels.of(match.b().source()));
        return Difference.between(
                match,
                id(),
                kind(shift),
                minor.test(shift) ? Severity.NOTE : Severity.WARNING,
                shift.sureness(),
                message,
                List.of(shift.a().words()),
                List.of(shift.b().words()));
    }

    private static String shown(String text, MoodShift.Told told) {
        Span words = told.words();
        return told.mood()
                        .filter(m -> m != Mood.UNKNOWN)
                        .map(m -> m.label() + " ")
                        .orElse("")
                + Excerpt.quoted(words.of(text));
    }

    /** The weaker of the two moods, so far as it is known. */
    private static String kind(MoodShift shift) {
        Mood a = shift.a().mood().filter(m -> m != Mood.UNKNOWN).orElse(Mood.FACT);
        Mood b = shift.b().mood().filter(m -> m != Mood.UNKNOWN).orElse(Mood.FACT);
        return (a.compareTo(b) > 0 ? a : b).name().toLowerCase(Locale.ROOT);
    }
}
