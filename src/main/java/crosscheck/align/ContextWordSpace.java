package crosscheck.align;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Words as a sentence embedding model sees them in their sentences. What all words of the story have in common is taken
 * away, since that is only their topic.
 */
final class ContextWordSpace implements WordSpace {

    private final Meaning[] meanings;
    private final WordCosines known;
    private final Centre centre;

    /** For each passage, the products of its words with the centre. */
    private final double[][] dots;

    /**
     * @param meanings of the passages; null for one that is in no pair
     * @param known what is known of pairs of passages already
     */
    ContextWordSpace(Meaning[] meanings, WordCosines known) {
        this.meanings = meanings;
        this.known = known;
        List<float[]> words = Arrays.stream(meanings)
                .filter(Objects::nonNull)
                .flatMap(m -> Arrays.stream(m.words()))
                .toList();
        centre = Centre.of(words);
        dots = Arrays.stream(meanings)
                .map(m -> m == null ? new double[0] : centre.dots(m.words()))
                .toArray(double[][]::new);
    }

    @Override
    public int[] terms(Passage passage) {
        return meanings[passage.number()].terms();
    }

    @Override
    public double[] cosines(Passage a, Passage b) {
        double[] plain = known.of(meanings[a.number()], meanings[b.number()]);
        double[] rows = dots[a.number()];
        double[] columns = dots[b.number()];
        double[] cosines = new double[plain.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                int at = i * columns.length + j;
                cosines[at] = centre.cosine(plain[at], rows[i], columns[j]);
            }
        }
        return cosines;
    }
}
