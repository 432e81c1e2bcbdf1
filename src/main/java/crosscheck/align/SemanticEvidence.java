package crosscheck.align;

import crosscheck.align.semantic.Encoding;
import crosscheck.align.semantic.SentenceEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a sentence embedding model says about whether two passages report the same: the cosine of the passages, and how
 * near to each word of one the nearest word of the other comes (late interaction; Khattab and Zaharia 2020). Each also
 * after what all passages of the story have in common is taken away, since that is only their topic.
 */
final class SemanticEvidence {

    private static final byte[] KINDS = {Passage.NAME, Passage.VERB, Passage.NOUN};
    private static final String[] KIND_NAMES = {"name", "verb", "noun"};

    private static final int LONGEST = 4000;

    private final Story story;
    private final Meaning[] meanings;
    private final Centre wholes;
    private final Centre words;
    private final WordCosines cosines;

    /** For each passage, the products of its words with the centre. */
    private final double[][] dots;

    /**
     * @param passages which passages of the story to encode; only pairs of these can be described
     * @param cosines what is known of pairs of passages already
     */
    SemanticEvidence(Story story, boolean[] passages, SentenceEncoder encoder, WordCosines cosines) {
        this.story = story;
        this.cosines = cosines;
        meanings = new Meaning[passages.length];
        IntStream.range(0, passages.length)
                .parallel()
                .filter(p -> passages[p])
                .forEach(p -> meanings[p] = meaning(story.passages().get(p), encoder));
        List<Meaning> known = Arrays.stream(meanings).filter(Objects::nonNull).toList();
        wholes = Centre.of(known.stream().map(Meaning::whole).toList());
        words = Centre.of(known.stream().flatMap(m -> Arrays.stream(m.words())).toList());
        dots = Arrays.stream(meanings)
                .map(m -> m == null ? new double[0] : words.dots(m.words()))
                .toArray(double[][]::new);
    }

    private Meaning meaning(Passage passage, SentenceEncoder encoder) {
        return Meaning.of(passage, encoder.encode(beginning(passage.text())), story);
    }

    /** The model looks at no more. */
    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    void describe(Passage a, Passage b, Features into) {
        Meaning x = meanings[a.number()];
        Meaning y = meanings[b.number()];
        double cosine = Encoding.cosine(x.whole(), y.whole());
        into.add("meaning.whole", rounded(cosine));
        into.add("meaning.whole.centred", rounded(wholes.cosine(cosine, x.whole(), y.whole())));
        double[] known = cosines.of(x, y);
        double[][] plain = new double[x.words().length][y.words().length];
        double[][] centred = new double[x.words().length][y.words().length];
        double[] leftDots = dots[a.number()];
        double[] rightDots = dots[b.number()];
        for (int i = 0; i < plain.length; i++) {
            for (int j = 0; j < plain[i].length; j++) {
                plain[i][j] = known[i * plain[i].length + j];
                centred[i][j] = words.cosine(plain[i][j], leftDots[i], rightDots[j]);
            }
        }
        nearest("meaning.words", plain, x, y, into);
        nearest("meaning.words.centred", centred, x, y, into);
        for (int k = 0; k < KINDS.length; k++) {
            double inA = nearest(plain, true, weights(x, a, KINDS[k]));
            double inB = nearest(plain, false, weights(y, b, KINDS[k]));
            into.add("meaning." + KIND_NAMES[k] + ".max", rounded(Math.max(inA, inB)));
            into.add("meaning." + KIND_NAMES[k] + ".min", rounded(Math.min(inA, inB)));
        }
    }

    private void nearest(String name, double[][] cosines, Meaning x, Meaning y, Features into) {
        double inA = nearest(cosines, true, weights(x, story.mixed()));
        double inB = nearest(cosines, false, weights(y, story.mixed()));
        into.add(name + ".mixed.max", rounded(Math.max(inA, inB)));
        into.add(name + ".mixed.min", rounded(Math.min(inA, inB)));
        double localA = nearest(cosines, true, weights(x, story.local()));
        double localB = nearest(cosines, false, weights(y, story.local()));
        into.add(name + ".local.max", rounded(Math.max(localA, localB)));
        into.add(name + ".local.min", rounded(Math.min(localA, localB)));
    }

    /** The weighted mean over one side's words of the cosine with the nearest word of the other. */
    private static double nearest(double[][] cosines, boolean rows, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] == 0) {
                continue;
            }
            double best = -1;
            int others = rows ? cosines[i].length : cosines.length;
            for (int j = 0; j < others; j++) {
                best = Math.max(best, rows ? cosines[i][j] : cosines[j][i]);
            }
            sum += others == 0 ? 0 : weights[i] * best;
            total += weights[i];
        }
        return total == 0 ? 0 : sum / total;
    }

    private static double[] weights(Meaning meaning, double[] byTerm) {
        return Arrays.stream(meaning.terms()).mapToDouble(t -> byTerm[t]).toArray();
    }

    private static double[] weights(Meaning meaning, Passage passage, byte kind) {
        return Arrays.stream(meaning.terms())
                .mapToDouble(t -> (passage.kinds()[Arrays.binarySearch(passage.terms(), t)] & kind) != 0 ? 1 : 0)
                .toArray();
    }

    /**
     * At two decimals: kinds of processors compute the quantised model differently in the digits after, and these must not
     * decide.
     */
    private static double rounded(double cosine) {
        return StrictMath.rint(cosine * 100) / 100;
    }

    /** The mean of many vectors, to compare vectors without it. */
    private static final class Centre {

        private final float[] mean;
        private final double square;

        private Centre(float[] mean) {
            this.mean = mean;
            this.square = Encoding.cosine(mean, mean);
        }

        static Centre of(List<float[]> vectors) {
            float[] mean = new float[vectors.isEmpty() ? 0 : vectors.get(0).length];
            for (float[] vector : vectors) {
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += vector[i];
                }
            }
            for (int i = 0; i < mean.length; i++) {
                mean[i] /= vectors.size();
            }
            return new Centre(mean);
        }

        double cosine(double plain, float[] a, float[] b) {
            return cosine(plain, Encoding.cosine(a, mean), Encoding.cosine(b, mean));
        }

        /** The cosine of two vectors of length 1 less the mean, from their products with each other and with the mean. */
        double cosine(double plain, double withA, double withB) {
            double a = 1 - 2 * withA + square;
            double b = 1 - 2 * withB + square;
            return (plain - withA - withB + square) / Math.sqrt(Math.max(1e-9, a) * Math.max(1e-9, b));
        }

        double[] dots(float[][] vectors) {
            return Arrays.stream(vectors)
                    .mapToDouble(v -> Encoding.cosine(v, mean))
                    .toArray();
        }
    }
}
