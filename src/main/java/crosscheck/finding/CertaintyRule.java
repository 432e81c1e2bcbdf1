package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.settings.Severity;
import crosscheck.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Asserted here; alleged, expected or only possible there: compared at the very words that both claims share. */
final class CertaintyRule implements Rule {

    /** How often annotators marked a lone hedge in a match, whatever its score. */
    private static final double SURENESS = 0.6;

    private final Predicate<MoodShift> minor;
    private final boolean draft;

    CertaintyRule() {
        this(shift -> false, false);
    }

    private CertaintyRule(Predicate<MoodShift> minor, boolean draft) {
        this.minor = minor;
        this.draft = draft;
    }

    /** For matches whose first claim is a draft's: a draft that is no surer than its source misleads nobody. */
    static CertaintyRule ofDraft() {
        return new CertaintyRule(shift -> !shift.isSurer(), true);
    }

    @Override
    public String id() {
        return "certainty";
    }

    @Override
    public List<Difference> check(Alignment alignment) {
        SourceLabels labels = SourceLabels.ofAccounts(alignment.accounts());
        return alignment.matches().stream()
                .flatMap(match -> difference(match, labels).stream())
                .toList();
    }

    private Optional<Difference> difference(Match match, SourceLabels labels) {
        SharedPassage shared = SharedPassage.of(match.a(), match.b());
        return MoodShift.all(match, shared).stream()
                .max(Comparator.comparing(MoodShift::sureness))
                .map(shift -> difference(match, shift, labels))
                .or(() -> LoneHedge.of(match, shared).map(hedge -> difference(match, hedge, labels)));
    }

    private Difference difference(Match match, LoneHedge hedge, SourceLabels labels) {
        Claim hedged = hedge.inFirst() ? match.a() : match.b();
        Claim other = hedge.inFirst() ? match.b() : match.a();
        String message = "%s %s in %s, without such a word in %s"
                .formatted(
                        hedge.mood().label(),
                        Excerpt.quoted(hedge.words().of(hedged.source().text())),
                        labels.of(hedged.source()),
                        labels.of(other.source()));
        List<Span> words = List.of(hedge.words());
        return Difference.between(
                match,
                id(),
                hedge.mood().name().toLowerCase(Locale.ROOT),
                draft && hedge.inFirst() ? Severity.NOTE : Severity.WARNING,
                SURENESS,
                message,
                hedge.inFirst() ? words : List.of(),
                hedge.inFirst() ? List.of() : words);
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
