package crosscheck.align;

import crosscheck.align.semantic.Encoding;
import crosscheck.align.semantic.WordVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words as they are by themselves, from {@link WordVectors}: "approve" is near "pass". What all words of the story have in
 * common is taken away, since that is only their topic.
 */
final class PlainWordSpace implements WordSpace {

    /** With more distinct words their cosines are computed each time: to keep them would take over 32 MB. */
    private static final int MOST_KEPT = 4000;

    private final int[][] terms;

    /** For each passage its words as numbers of {@link #vectors}. */
    private final int[][] words;

    private final List<float[]> vectors = new ArrayList<>();

    /** For two words, the larger number first, their cosine: 0 where it was not asked for yet. */
    private final float[][] known;

    PlainWordSpace(Story story, WordVectors table) {
        int passages = story.passages().size();
        terms = new int[passages][];
        words = new int[passages][];
        Map<String, Optional<Integer>> numbers = new HashMap<>();
        for (Passage passage : story.passages()) {
            int[] ofTerms = new int[passage.sequence().length];
            int[] ofWords = new int[ofTerms.length];
            int size = 0;
            String text = passage.claims().get(0).source().text();
            for (int i = 0; i < ofTerms.length; i++) {
                int term = passage.sequence()[i];
                if (size < MOST_WORDS && story.background()[term] > 0) {
                    String word = passage.places().get(i).of(text);
                    Optional<Integer> number = numbers.computeIfAbsent(word, w -> number(w, table));
                    if (number.isPresent()) {
                        ofTerms[size] = term;
                        ofWords[size] = number.get();
                        size++;
                    }
                }
            }
            terms[passage.number()] = Arrays.copyOf(ofTerms, size);
            words[passage.number()] = Arrays.copyOf(ofWords, size);
        }
        centre();
        known = new float[vectors.size() > MOST_KEPT ? 0 : vectors.size()][];
        for (int i = 0; i < known.length; i++) {
            known[i] = new float[i + 1];
        }
    }

    private Optional<Integer> number(String word, WordVectors table) {
        return table.vector(word).map(vector -> {
            vectors.add(vector);
            return vectors.size() - 1;
        });
    }

    /** Each word counts as often as it stands in the story. */
    private void centre() {
        float[] mean = Centre.mean(Arrays.stream(words)
                .flatMapToInt(Arrays::stream)
                .mapToObj(vectors::get)
                .toList());
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                vector[i] -= mean[i];
            }
            Encoding.unit(vector);
        }
    }

    @Override
    public int[] terms(Passage passage) {
        return terms[passage.number()];
    }

    @Override
    public double[] cosines(Passage a, Passage b) {
        int[] rows = words[a.number()];
        int[] columns = words[b.number()];
        double[] cosines = new double[rows.length * columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                cosines[i * columns.length + j] = cosine(Math.max(rows[i], columns[j]), Math.min(rows[i], columns[j]));
            }
        }
        return cosines;
    }

    /** Two threads may compute the same one. */
    private float cosine(int larger, int smaller) {
        if (known.length == 0) {
            return (float) Encoding.cosine(vectors.get(larger), vectors.get(smaller));
        }
        float cosine = known[larger][smaller];
        if (cosine == 0) {
            cosine = (float) Encoding.cosine(vectors.get(larger), vectors.get(smaller));
            known[larger][smaller] = cosine;
        }
        return cosine;
    }
}
