package crosscheck.claim.attribution;

import java.util.List;

/**
 * Tells how likely the words of a cue's window are its speaker, its content or neither: two maximum-entropy Markov models
 * (McCallum, Freitag and Pereira 2000), one that reads forwards and one that reads backwards, whose states also know
 * whether a speaker and a content have been seen. Each is blind for what comes behind; their mean is not. Not safe for
 * threads.
 */
public final class ArgumentTagger {

    public static final int NONE = 0;
    public static final int SPEAKER = 1;
    public static final int CONTENT = 2;
    public static final int OUTCOMES = 3;

    private static final int STATES = 12;

    /** States less likely than that are not followed. */
    private static final double LOST = 0.002;

    private final HashedModel forwards;
    private final HashedModel backwards;
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] withState = new int[OUTCOMES];
    private final double[] probabilities = new double[OUTCOMES];

    public ArgumentTagger(HashedModel forwards, HashedModel backwards) {
        this.forwards = forwards;
        this.backwards = backwards;
    }

    /** The state behind an outcome: the outcome, and whether speaker and content have been seen. */
    private static int next(int state, int outcome) {
        int seen = state & 3;
        return outcome * 4 + (seen | (outcome == SPEAKER ? 2 : 0) | (outcome == CONTENT ? 1 : 0));
    }

    /**
     * The decisions that an annotated attribution asks for.
     *
     * @param cues the likely cues of the text, this one among them
     * @param outcomes an outcome for each row of the text
     * @param step 1 to read forwards, -1 backwards
     */
    public static void teach(
            TokenTable words, List<CueSpan> cues, CueSpan cue, byte[] outcomes, int step, TrainingEvents events) {
        Window window = Window.around(words, cue);
        ArgumentFeatures extractor = new ArgumentFeatures(words, cueOf(words, cues));
        extractor.about(cue, window);
        FeatureBuffer features = new FeatureBuffer();
        int state = NONE;
        for (int row = window.first(step); window.contains(row); row += step) {
            if (cue.overlaps(row)) {
                state = next(state, NONE);
                continue;
            }
            features.clear();
            extractor.addStatic(features, row);
            extractor.addDynamic(features, row, state, step);
            events.add(features, outcomes[row]);
            state = next(state, outcomes[row]);
        }
    }

    static int[] cueOf(TokenTable words, List<CueSpan> cues) {
        int[] cueOf = ArgumentFeatures.noCues(words.size());
        for (int c = 0; c < cues.size(); c++) {
            for (int row = cues.get(c).first(); row < cues.get(c).end(); row++) {
                cueOf[row] = c;
            }
        }
        return cueOf;
    }

    /** The outcomes' probabilities in the cue's window. */
    Marking mark(TokenTable words, int[] cueOf, CueSpan cue) {
        Window window = Window.around(words, cue);
        ArgumentFeatures extractor = new ArgumentFeatures(words, cueOf);
        extractor.about(cue, window);
        int[][] forwardSums = new int[window.length()][OUTCOMES];
        int[][] backwardSums = new int[window.length()][OUTCOMES];
        for (int row = window.from(); row < window.to(); row++) {
            if (!cue.overlaps(row)) {
                features.clear();
                extractor.addStatic(features, row);
                forwards.addTo(forwardSums[row - window.from()], features);
                backwards.addTo(backwardSums[row - window.from()], features);
            }
        }
        double[][] likely = new double[window.length()][OUTCOMES];
        read(extractor, cue, window, 1, forwardSums, likely);
        read(extractor, cue, window, -1, backwardSums, likely);
        return new Marking(window, likely);
    }

    private void read(
            ArgumentFeatures extractor, CueSpan cue, Window window, int step, int[][] sums, double[][] likely) {
        double[] states = new double[STATES];
        states[0] = 1;
        for (int row = window.first(step); window.contains(row); row += step) {
            double[] next = new double[STATES];
            if (cue.overlaps(row)) {
                for (int state = 0; state < STATES; state++) {
                    next[next(state, NONE)] += states[state];
                }
            } else {
                step(extractor, row, step, sums[row - window.from()], states, next);
            }
            states = next;
            for (int state = 0; state < STATES; state++) {
                likely[row - window.from()][state >> 2] += states[state] / 2;
            }
        }
    }

    private void step(ArgumentFeatures extractor, int row, int step, int[] sums, double[] states, double[] next) {
        double lost = 0;
        for (int state = 0; state < STATES; state++) {
            if (states[state] < LOST) {
                lost += states[state];
                continue;
            }
            features.clear();
            extractor.addDynamic(features, row, state, step);
            System.arraycopy(sums, 0, withState, 0, OUTCOMES);
            (step > 0 ? forwards : backwards).addTo(withState, features);
            HashedModel.probabilities(withState, probabilities);
            for (int o = 0; o < OUTCOMES; o++) {
                next[next(state, o)] += states[state] * probabilities[o];
            }
        }
        for (int state = 0; state < STATES; state++) {
            next[state] /= 1 - lost;
        }
    }
}
