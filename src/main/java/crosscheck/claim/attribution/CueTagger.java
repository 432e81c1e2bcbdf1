package crosscheck.claim.attribution;

import java.util.ArrayList;
import java.util.List;

/** Finds the words that credit something to somebody: "said", "according to", "the claim that". Not safe for threads. */
public final class CueTagger {

    public static final int NONE = 0;
    public static final int BEGIN = 1;
    public static final int INSIDE = 2;
    public static final int OUTCOMES = 3;

    /** A cue goes on while that is the likelier. */
    private static final double GOES_ON = 0.5;

    private final HashedModel model;
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] sums = new int[OUTCOMES];
    private final int[] withPrevious = new int[OUTCOMES];

    public CueTagger(HashedModel model) {
        this.model = model;
    }

    /** The decisions that an annotated text asks for: an outcome for each row. */
    public static void teach(TokenTable words, byte[] outcomes, TrainingEvents events) {
        CueFeatures extractor = new CueFeatures(words);
        FeatureBuffer features = new FeatureBuffer();
        for (int row = 0; row < words.size(); row++) {
            features.clear();
            extractor.addStatic(features, row);
            extractor.addDynamic(features, row, previous(words, outcomes, row));
            events.add(features, outcomes[row]);
        }
    }

    private static int previous(TokenTable words, byte[] outcomes, int row) {
        return row == 0 || words.sentence[row - 1] != words.sentence[row] ? NONE : outcomes[row - 1];
    }

    /** The possible cues in order, those at least {@code threshold} likely; they don't overlap. */
    public List<CueSpan> cues(TokenTable words, double threshold) {
        CueFeatures extractor = new CueFeatures(words);
        double[][][] steps = new double[words.size()][][];
        double[] begins = new double[words.size()];
        double[] state = new double[OUTCOMES];
        for (int row = 0; row < words.size(); row++) {
            if (row == 0 || words.sentence[row - 1] != words.sentence[row]) {
                state[NONE] = 1;
                state[BEGIN] = 0;
                state[INSIDE] = 0;
            }
            steps[row] = step(extractor, row, state);
            double[] next = new double[OUTCOMES];
            for (int p = 0; p < OUTCOMES; p++) {
                for (int o = 0; o < OUTCOMES && steps[row][p] != null; o++) {
                    next[o] += state[p] * steps[row][p][o];
                }
            }
            state = next;
            begins[row] = next[BEGIN];
        }
        return spans(words, threshold, steps, begins);
    }

    /** The outcomes' probabilities after each outcome of the row before; null after one that is out of the question. */
    private double[][] step(CueFeatures extractor, int row, double[] state) {
        features.clear();
        extractor.addStatic(features, row);
        java.util.Arrays.fill(sums, 0);
        model.addTo(sums, features, 0);
        double[][] step = new double[OUTCOMES][];
        for (int p = 0; p < OUTCOMES; p++) {
            if (state[p] < 0.01) {
                continue;
            }
            features.clear();
            extractor.addDynamic(features, row, p);
            System.arraycopy(sums, 0, withPrevious, 0, OUTCOMES);
            model.addTo(withPrevious, features, 0);
            step[p] = new double[OUTCOMES];
            HashedModel.probabilities(withPrevious, step[p]);
        }
        return step;
    }

    private static List<CueSpan> spans(TokenTable words, double threshold, double[][][] steps, double[] begins) {
        List<CueSpan> cues = new ArrayList<>();
        int row = 0;
        while (row < words.size()) {
            if (begins[row] < threshold) {
                row++;
                continue;
            }
            int first = row++;
            int previous = BEGIN;
            while (row < words.size()
                    && words.sentence[row] == words.sentence[first]
                    && steps[row][previous] != null
                    && steps[row][previous][INSIDE] > GOES_ON) {
                previous = INSIDE;
                row++;
            }
            cues.add(new CueSpan(first, row, begins[first]));
        }
        return cues;
    }
}
