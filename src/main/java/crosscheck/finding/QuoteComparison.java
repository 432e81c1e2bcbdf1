package crosscheck.finding;

import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two quotations laid side by side: the stretch that they share, what was changed or dropped inside it, and what only one
 * of them has before or after it.
 */
final class QuoteComparison {

    /** What a word that differs inside the shared stretch costs: two that match outweigh three that don't. */
    private static final double GAP = 0.6;

    private final List<Part> core;
    private final List<Part> outside;
    private final double sharedWeight;
    private final double shorterWeight;

    private QuoteComparison(List<Part> core, List<Part> outside, double sharedWeight, double shorterWeight) {
        this.core = core;
        this.outside = outside;
        this.sharedWeight = sharedWeight;
        this.shorterWeight = shorterWeight;
    }

    /**
     * A run of words of both.
     *
     * @param marked whether the side without words says so, with dots, or the words stand in brackets
     */
    record Part(boolean same, List<Word> a, List<Word> b, boolean marked) {

        boolean isSubstitution() {
            return !same && !a.isEmpty() && !b.isEmpty();
        }

        boolean isDrop() {
            return !same && (a.isEmpty() || b.isEmpty());
        }

        List<Word> words() {
            List<Word> words = new ArrayList<>(a);
            words.addAll(b);
            return words;
        }
    }

    static QuoteComparison of(String a, String b) {
        WordDiff diff = WordDiff.of(a, b);
        List<Part> parts = new ArrayList<>();
        for (WordDiff.Run run : diff.runs()) {
            boolean marked =
                    !run.same() && (Editing.marks(a, run.a(), run.fromA()) || Editing.marks(b, run.b(), run.fromB()));
            parts.add(new Part(run.same(), run.a(), run.b(), marked));
        }
        int[] best = bestStretch(parts);
        List<Part> core = parts.subList(best[0], best[1]);
        List<Part> outside = new ArrayList<>(parts.subList(0, best[0]));
        outside.addAll(parts.subList(best[1], parts.size()));
        double shared = core.stream()
                .filter(Part::same)
                .mapToDouble(p -> QuoteWords.weight(p.a()))
                .sum();
        double shorter = Math.min(QuoteWords.weight(diff.wordsA()), QuoteWords.weight(diff.wordsB()));
        return new QuoteComparison(List.copyOf(core), outside, shared, shorter);
    }

    /** The stretch of parts with the greatest weight of shared words less that of the words that differ (Kadane 1977). */
    private static int[] bestStretch(List<Part> parts) {
        int[] best = {0, 0};
        double most = 0;
        double sum = 0;
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!part.same()) {
                sum -= part.marked()
                        ? 0
                        : GAP * Math.max(part.a().size(), part.b().size());
                continue;
            }
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += QuoteWords.weight(part.a());
            if (sum > most) {
                most = sum;
                best = new int[] {from, i + 1};
            }
        }
        return best;
    }

    /** The parts of the shared stretch, from a part that is the same to another. */
    List<Part> core() {
        return core;
    }

    /** What differs inside the shared stretch. */
    List<Part> changes() {
        return core.stream().filter(p -> !p.same()).toList();
    }

    /** What stands before and after the shared stretch. */
    List<Part> outside() {
        return outside;
    }

    /** The weight of the words of the shared stretch: about how many content words both have. */
    double shared() {
        return sharedWeight;
    }

    /** The share of the shorter quotation that stands in the other, by weight, 0..1. */
    double likeness() {
        return shorterWeight == 0 ? 0 : sharedWeight / shorterWeight;
    }

    /** The weight of the words outside the shared stretch, of both. */
    double outsideWeight() {
        return outside.stream().mapToDouble(p -> QuoteWords.weight(p.words())).sum();
    }

    /** Whether no word differs. */
    boolean isEqual() {
        return changes().isEmpty() && outside.isEmpty() && !core.isEmpty();
    }

    /** Whether no word differs but where dots or brackets say so. */
    boolean isEdited() {
        return Stream.concat(core.stream(), outside.stream()).allMatch(part -> part.same() || part.marked());
    }

    /** The span of some words of one side, in that side's text. */
    static Span hull(List<Word> words) {
        return words.get(0).span().hull(words.get(words.size() - 1).span());
    }
}
