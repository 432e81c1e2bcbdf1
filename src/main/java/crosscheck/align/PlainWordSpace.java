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

    private final int[][] terms;
    private final float[][][] vectors;

    PlainWordSpace(Story story, WordVectors table) {
        int passages = story.passages().size();
        terms = new int[passages][];
        vectors = new float[passages][][];
        Map<String, Optional<float[]>> known = new HashMap<>();
        for (Passage passage : story.passages()) {
            List<Integer> of = new ArrayList<>();
            List<float[]> words = new ArrayList<>();
            String text = passage.claims().get(0).source().text();
            for (int i = 0; i < passage.sequence().length; i++) {
                int term = passage.sequence()[i];
                if (story.background()[term] > 0) {
                    known.computeIfAbsent(passage.places().get(i).of(text), table::vector)
                            .ifPresent(vector -> {
                                of.add(term);
                                words.add(vector);
                            });
                }
            }
            terms[passage.number()] = of.stream().mapToInt(Integer::intValue).toArray();
            vectors[passage.number()] = words.toArray(float[][]::new);
        }
        centre();
    }

    private void centre() {
        float[] mean =
                Centre.mean(Arrays.stream(vectors).flatMap(Arrays::stream).toList());
        for (float[][] words : vectors) {
            for (int w = 0; w < words.length; w++) {
                float[] moved = words[w].clone();
                for (int i = 0; i < moved.length; i++) {
                    moved[i] -= mean[i];
                }
                words[w] = Encoding.unit(moved);
            }
        }
    }

    @Override
    public int[] terms(Passage passage) {
        return terms[passage.number()];
    }

    @Override
    public double[] cosines(Passage a, Passage b) {
        return WordCosines.of(vectors[a.number()], vectors[b.number()]);
    }
}
