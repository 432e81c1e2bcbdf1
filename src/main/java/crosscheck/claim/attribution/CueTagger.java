package crosscheck.claim.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the words that credit something to somebody: "said", "according to", "the claim that". Not safe for threads. */
public final class CueTagger {

    public static final int NONE = 0;
    public static final int BEGIN = 1;
    public static final int INSIDE = 2;
    public static final int OUTCOMES = 3;

    /** A cue goes on while that is the likelier. */
    private static final double GOES_ON = 0.5;

    /** Outcomes less likely than that are not followed. */
    private static final double LOST = 0.01;

    private final HashedModel model;
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] sums = new int[OUTCOMES];
    private final int[] withPrevious = new int[OUTCOMES];
    private final double[] probabilities = new double[OUTCOMES];

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
        double[] begins = new double[words.size()];
        double[][] goesOn = new double[OUTCOMES][words.size()];
        double[] state = new double[OUTCOMES];
        for (int row = 0; row < words.size(); row++) {
            if (row == 0 || words.sentence[row - 1] != words.sentence[row]) {
                Arrays.fill(state, 0);
                state[NONE] = 1;
            }
            state = step(extractor, row, state, goesOn);
            begins[row] = state[BEGIN];
        }
        return spans(words, threshold, begins, goesOn);
    }

    /** The outcomes' probabilities, and how likely a cue goes on here after each outcome of the row before. */
    private double[] step(CueFeatures extractor, int row, double[] state, double[][] goesOn) {
        features.clear();
        extractor.addStatic(features, row);
        Arrays.fill(sums, 0);
        model.addTo(sums, features);
        double[] next = new double[OUTCOMES];
        for (int previous = 0; previous < OUTCOMES; previous++) {
            if (state[previous] < LOST) {
                continue;
            }
            features.clear();
            extractor.addDynamic(features, row, previous);
            System.arraycopy(sums, 0, withPrevious, 0, OUTCOMES);
            model.addTo(withPrevious, features);
            HashedModel.probabilities(withPrevious, probabilities);
            goesOn[previous][row] = probabilities[INSIDE];
            for (int o = 0; o < OUTCOMES; o++) {
                next[o] += state[previous] * probabilities[o];
            }
        }
        return next;
    }

    private static List<CueSpan> spans(TokenTable words, double threshold, double[] begins, double[][] goesOn) {
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
                    && goesOn[previous][row] > GOES_ON) {
                previous = INSIDE;
                row++;
            }
            cues.add(new CueSpan(first, row, begins[first]));
        }
        return cues;
    }
}
