package crosscheck.align;

import crosscheck.align.semantic.Encoding;
import java.util.ArrayList;
import java.util.List;

/** A passage as vectors: two for the whole, and one for each word that tells something. The arrays are for reading only. */
final class Meaning {

    private final float[] whole;
    private final float[] mean;
    private final float[][] words;
    private final int[] terms;
    private final Wording wording;

    private Meaning(float[] whole, float[] mean, float[][] words, int[] terms, Wording wording) {
        this.whole = whole;
        this.mean = mean;
        this.words = words;
        this.terms = terms;
        this.wording = wording;
    }

    /**
     * Which words of which encoded text the vectors are of: equal for the same passage in another comparison.
     *
     * @param pieces for each word its first piece and the one behind its last
     */
    record Wording(Encoding encoding, List<Integer> pieces) {

        Wording {
            pieces = List.copyOf(pieces);
        }
    }

    static Meaning of(Passage passage, Encoding encoding, Story story) {
        List<float[]> words = new ArrayList<>();
        List<Integer> terms = new ArrayList<>();
        List<Integer> pieces = new ArrayList<>();
        int piece = 0;
        for (int i = 0; i < passage.sequence().length; i++) {
            int start = passage.places().get(i).start() - passage.span().start();
            int end = passage.places().get(i).end() - passage.span().start();
            while (piece < encoding.offsets().length && encoding.offsets()[piece] < start) {
                piece++;
            }
            int first = piece;
            while (piece < encoding.offsets().length && encoding.offsets()[piece] < end) {
                piece++;
            }
            if (words.size() < WordSpace.MOST_WORDS && piece > first && story.background()[passage.sequence()[i]] > 0) {
                words.add(mean(encoding.pieces(), first, piece));
                terms.add(passage.sequence()[i]);
                pieces.add(first);
                pieces.add(piece);
            }
        }
        return new Meaning(
                encoding.whole(),
                encoding.mean(),
                words.toArray(float[][]::new),
                terms.stream().mapToInt(Integer::intValue).toArray(),
                new Wording(encoding, pieces));
    }

    Wording wording() {
        return wording;
    }

    /** The vector of the passage, of length 1. */
    float[] whole() {
        return whole;
    }

    /** The mean of its pieces, of length 1. */
    float[] mean() {
        return mean;
    }

    /** The vectors of its words, each of length 1. */
    float[][] words() {
        return words;
    }

    /** For each word, its number in the story's vocabulary. */
    int[] terms() {
        return terms;
    }

    private static float[] mean(float[][] pieces, int from, int to) {
        if (to == from + 1) {
            return pieces[from];
        }
        float[] sum = new float[pieces[from].length];
        for (int p = from; p < to; p++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += pieces[p][i];
            }
        }
        return Encoding.unit(sum);
    }
}
