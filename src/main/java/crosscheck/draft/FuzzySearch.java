package crosscheck.draft;

import crosscheck.finding.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the passage that has the most words of a quotation in their order: the best local alignment (Smith and Waterman
 * 1981) around places where a rare word of the quotation stands.
 */
final class FuzzySearch {

    /** Less than this share of the words in common, and the two are not the same utterance. */
    private static final double LEAST_LIKENESS = 0.55;

    /** Two words in common are what any two sentences may have. */
    private static final int LEAST_SHARED = 3;

    /** As many places are tried, those of the rarest words first; more are only common words. */
    private static final int MOST_ANCHORS = 24;

    private static final int LONGEST_QUOTATION = 400;

    private final WordSequence text;

    FuzzySearch(WordSequence text) {
        this.text = text;
    }

    /**
     * A passage like the quotation.
     *
     * @param likeness twice the words in common over the words of both, 0..1 (Dice)
     */
    record Likeness(WordSequence.Run run, double likeness) {}

    private record Anchor(int inQuotation, int inText, int frequency) {}

    Optional<Likeness> likest(List<Word> quotation) {
        if (quotation.size() < LEAST_SHARED || quotation.size() > LONGEST_QUOTATION) {
            return Optional.empty();
        }
        Likeness best = null;
        int tried = -1;
        for (Anchor anchor : anchors(quotation)) {
            int window = anchor.inText() - anchor.inQuotation();
            if (best != null && window == tried) {
                continue;
            }
            tried = window;
            Optional<Likeness> like = align(quotation, window);
            if (like.isPresent() && (best == null || like.get().likeness() > best.likeness())) {
                best = like.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Anchor> anchors(List<Word> quotation) {
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < quotation.size(); i++) {
            List<Integer> places = text.placesOf(quotation.get(i));
            if (places.size() <= MOST_ANCHORS) {
                for (int place : places) {
                    anchors.add(new Anchor(i, place, places.size()));
                }
            }
        }
        anchors.sort(Comparator.comparingInt(Anchor::frequency));
        return anchors.subList(0, Math.min(MOST_ANCHORS, anchors.size()));
    }

    /** Aligns the quotation with the text around the place where it would begin. */
    private Optional<Likeness> align(List<Word> quotation, int begin) {
        int slack = 3 + quotation.size() / 2;
        int from = Math.max(0, begin - slack);
        int to = Math.min(text.size(), begin + quotation.size() + slack);
        int[] row = new int[to - from + 1];
        int[][] shared = new int[quotation.size() + 1][];
        shared[0] = row;
        for (int i = 1; i <= quotation.size(); i++) {
            int[] next = new int[row.length];
            for (int j = 1; j < row.length; j++) {
                boolean same = quotation
                        .get(i - 1)
                        .key()
                        .equals(text.word(from + j - 1).key());
                next[j] = same ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]);
            }
            shared[i] = next;
            row = next;
        }
        return trace(quotation, shared, from);
    }

    private Optional<Likeness> trace(List<Word> quotation, int[][] shared, int from) {
        int i = quotation.size();
        int j = shared[0].length - 1;
        int common = shared[i][j];
        if (common < LEAST_SHARED) {
            return Optional.empty();
        }
        int first = -1;
        int last = -1;
        while (i > 0 && j > 0) {
            if (shared[i][j] == shared[i - 1][j]) {
                i--;
            } else if (shared[i][j] == shared[i][j - 1]) {
                j--;
            } else {
                first = from + j - 1;
                last = last < 0 ? first : last;
                i--;
                j--;
            }
        }
        double likeness = 2.0 * common / (quotation.size() + last - first + 1);
        return likeness < LEAST_LIKENESS
                ? Optional.empty()
                : Optional.of(new Likeness(new WordSequence.Run(first, last), likeness));
    }
}
