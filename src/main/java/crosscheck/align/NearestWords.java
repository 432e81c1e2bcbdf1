package crosscheck.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How near to each word of a passage the nearest word of another comes (late interaction; Khattab and Zaharia 2020): what of
 * a passage another tells in whatever words, what its neighbours tell besides, and how much more of it that passage tells
 * than the rest of its account. Safe for threads.
 */
final class NearestWords {

    private static final byte[] KINDS = {Passage.NAME, Passage.VERB, Passage.NOUN};

    /**
     * What is said of a passage and another: the means of the nearest cosines, by the words' weight ({@link Story#mixed()} and
     * {@link Story#local()}), and with the other's neighbours; by how much it exceeds the mean and the best of the other's
     * account, and the weights of what it alone has; then for names, verbs and nouns the mean, and the weight of the word
     * that is furthest from any, times how far.
     */
    private static final List<String> NAMES = List.of(
            "mixed",
            "local",
            "window",
            "beyond.mean",
            "beyond.best",
            "beyond.sum",
            "name",
            "name.apart",
            "verb",
            "verb.apart",
            "noun",
            "noun.apart");

    /** For each of {@link #NAMES}, what the larger of both passages' numbers is called, and the smaller. */
    private final String[] larger;

    private final String[] smaller;
    private final Story story;
    private final List<CandidatePairs.Pair> pairs;
    private final Partners partners;
    private final WordSpace space;

    /** For each pair and each word of its first passage, the cosine with the nearest of the second. */
    private final float[][] inFirst;

    private final float[][] inSecond;

    /** For each passage that is in a pair. */
    private final Weights[] weights;

    /** How much each word of a passage tells, as such and as one of {@link #KINDS}. */
    private static final class Weights {

        private final double[] mixed;
        private final double[] local;
        private final double[][] ofKind;

        Weights(Passage passage, int[] terms, Story story) {
            mixed = new double[terms.length];
            local = new double[terms.length];
            ofKind = new double[KINDS.length][terms.length];
            for (int w = 0; w < terms.length; w++) {
                mixed[w] = story.mixed()[terms[w]];
                local[w] = story.local()[terms[w]];
                byte bits = passage.kind(terms[w]);
                for (int k = 0; k < KINDS.length; k++) {
                    ofKind[k][w] = (bits & KINDS[k]) != 0 ? mixed[w] : 0;
                }
            }
        }
    }

    /**
     * @param prefix begins the name of each number
     */
    NearestWords(String prefix, Story story, List<CandidatePairs.Pair> pairs, Partners partners, WordSpace space) {
        larger = NAMES.stream().map(n -> prefix + n + ".max").toArray(String[]::new);
        smaller = NAMES.stream().map(n -> prefix + n + ".min").toArray(String[]::new);
        this.story = story;
        this.pairs = pairs;
        this.partners = partners;
        this.space = space;
        weights = story.passages().stream()
                .map(p -> partners.of(p.number()).length == 0 ? null : new Weights(p, space.terms(p), story))
                .toArray(Weights[]::new);
        inFirst = new float[pairs.size()][];
        inSecond = new float[pairs.size()][];
        IntStream.range(0, pairs.size()).parallel().forEach(this::compare);
    }

    private void compare(int k) {
        Passage a = pairs.get(k).a();
        Passage b = pairs.get(k).b();
        double[] cosines = space.cosines(a, b);
        int rows = space.terms(a).length;
        int columns = space.terms(b).length;
        float[] ofA = new float[rows];
        float[] ofB = new float[columns];
        if (rows > 0 && columns > 0) {
            Arrays.fill(ofA, -1);
            Arrays.fill(ofB, -1);
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    float cosine = (float) cosines[i * columns + j];
                    ofA[i] = Math.max(ofA[i], cosine);
                    ofB[j] = Math.max(ofB[j], cosine);
                }
            }
        }
        inFirst[k] = ofA;
        inSecond[k] = ofB;
    }

    /** Says how much of each passage of a pair the other tells. */
    void describe(int k, Features into) {
        Passage a = pairs.get(k).a();
        Passage b = pairs.get(k).b();
        double[] left = told(a, b, inFirst[k]);
        double[] right = told(b, a, inSecond[k]);
        for (int i = 0; i < left.length; i++) {
            into.add(larger[i], rounded(Math.max(left[i], right[i])));
            into.add(smaller[i], rounded(Math.min(left[i], right[i])));
        }
    }

    /** What of a passage another tells, as numbers in the order of {@link #NAMES}. */
    private double[] told(Passage passage, Passage by, float[] near) {
        Weights of = weights[passage.number()];
        double[] mixed = of.mixed;
        float[] mean = new float[near.length];
        float[] best = new float[near.length];
        rivals(passage, by, mean, best);
        double[] numbers = new double[NAMES.size()];
        numbers[0] = mean(mixed, near);
        numbers[1] = mean(of.local, near);
        numbers[2] = mean(mixed, window(passage, by, near));
        numbers[3] = numbers[0] - mean(mixed, mean);
        numbers[4] = numbers[0] - mean(mixed, best);
        for (int w = 0; w < near.length; w++) {
            numbers[5] += mixed[w] * Math.max(0, near[w] - best[w]);
        }
        for (int k = 0; k < KINDS.length; k++) {
            double[] ofKind = of.ofKind[k];
            numbers[6 + 2 * k] = mean(ofKind, near);
            for (int w = 0; w < near.length; w++) {
                numbers[7 + 2 * k] = Math.max(numbers[7 + 2 * k], ofKind[w] * (1 - near[w]));
            }
        }
        return numbers;
    }

    /** The weighted mean; 0 where nothing has weight. */
    private static double mean(double[] weights, float[] numbers) {
        double sum = 0;
        double total = 0;
        for (int w = 0; w < weights.length; w++) {
            sum += weights[w] * numbers[w];
            total += weights[w];
        }
        return total == 0 ? 0 : sum / total;
    }

    /** The cosines with the nearest word of a passage or of those beside it. */
    private float[] window(Passage passage, Passage by, float[] near) {
        float[] window = near.clone();
        for (int step = -1; step <= 1; step += 2) {
            story.beside(by, step).map(n -> near(passage.number(), n.number())).ifPresent(beside -> {
                for (int w = 0; w < window.length; w++) {
                    window[w] = Math.max(window[w], beside[w]);
                }
            });
        }
        return window;
    }

    /** Fills the mean and the best of the cosines that the other partners in the same account have; 0 where there are none. */
    private void rivals(Passage passage, Passage by, float[] mean, float[] best) {
        int[] all = partners.of(passage.number());
        int end = story.start(by.account() + 1);
        int count = 0;
        for (int i = partners.firstFrom(passage.number(), story.start(by.account()));
                i < all.length && all[i] < end;
                i++) {
            if (all[i] == by.number()) {
                continue;
            }
            float[] near = near(passage.number(), all[i]);
            for (int w = 0; w < mean.length; w++) {
                mean[w] += near[w];
                best[w] = count == 0 ? near[w] : Math.max(best[w], near[w]);
            }
            count++;
        }
        for (int w = 0; w < mean.length; w++) {
            mean[w] /= Math.max(1, count);
        }
    }

    /** The cosines of a passage's words in a pair; null where the two are no pair. */
    private float[] near(int passage, int other) {
        int pair = partners.pair(passage, other);
        return pair < 0 ? null : passage < other ? inFirst[pair] : inSecond[pair];
    }

    /**
     * At two decimals: kinds of processors compute the quantised model differently in the digits after, and these must not
     * decide.
     */
    static double rounded(double number) {
        return StrictMath.rint(number * 100) / 100;
    }
}
