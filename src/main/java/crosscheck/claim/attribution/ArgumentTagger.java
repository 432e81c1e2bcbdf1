package crosscheck.claim.attribution;

import java.util.Arrays;
import java.util.List;

/**
 * Marks the words of a cue's window as speaker, content or neither: a maximum-entropy Markov model (McCallum, Freitag and
 * Pereira 2000) whose states also know whether a speaker and a content have been seen. Not safe for threads.
 */
public final class ArgumentTagger {

    public static final int NONE = 0;
    public static final int SPEAKER = 1;
    public static final int CONTENT = 2;
    public static final int OUTCOMES = 3;

    private static final int STATES = 12;

    private final HashedModel model;
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] sums = new int[OUTCOMES];
    private final int[] withState = new int[OUTCOMES];
    private final double[] probabilities = new double[OUTCOMES];

    public ArgumentTagger(HashedModel model) {
        this.model = model;
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
     */
    public static void teach(
            TokenTable words, List<CueSpan> cues, CueSpan cue, byte[] outcomes, TrainingEvents events) {
        Window window = Window.around(words, cue);
        ArgumentFeatures extractor = new ArgumentFeatures(words, cueOf(words, cues));
        extractor.about(cue, window);
        FeatureBuffer features = new FeatureBuffer();
        int state = NONE;
        for (int row = window.from(); row < window.to(); row++) {
            if (extractor.inCue(row)) {
                state = next(state, NONE);
                continue;
            }
            features.clear();
            extractor.addStatic(features, row);
            extractor.addDynamic(features, row, state);
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

    /** The likeliest marking of the cue's window. */
    Marking mark(TokenTable words, int[] cueOf, CueSpan cue) {
        Window window = Window.around(words, cue);
        ArgumentFeatures extractor = new ArgumentFeatures(words, cueOf);
        extractor.about(cue, window);
        int length = window.length();
        int[][] from = new int[length][STATES];
        double[] scores = new double[STATES];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[0] = 0;
        for (int i = 0; i < length; i++) {
            scores = step(extractor, window.from() + i, scores, from[i]);
        }
        return trace(window, from, scores);
    }

    private double[] step(ArgumentFeatures extractor, int row, double[] scores, int[] from) {
        double[] next = new double[STATES];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        boolean inCue = extractor.inCue(row);
        if (!inCue) {
            features.clear();
            extractor.addStatic(features, row);
            Arrays.fill(sums, 0);
            model.addTo(sums, features, 0);
        }
        double best = Arrays.stream(scores).max().orElseThrow();
        for (int state = 0; state < STATES; state++) {
            if (scores[state] < best - 8) {
                continue;
            }
            if (inCue) {
                offer(next, from, state, NONE, scores[state]);
                continue;
            }
            features.clear();
            extractor.addDynamic(features, row, state);
            System.arraycopy(sums, 0, withState, 0, OUTCOMES);
            model.addTo(withState, features, 0);
            HashedModel.probabilities(withState, probabilities);
            for (int o = 0; o < OUTCOMES; o++) {
                offer(next, from, state, o, scores[state] + StrictMath.log(probabilities[o]));
            }
        }
        return next;
    }

    private static void offer(double[] next, int[] from, int state, int outcome, double score) {
        int to = next(state, outcome);
        if (score > next[to]) {
            next[to] = score;
            from[to] = state;
        }
    }

    private static Marking trace(Window window, int[][] from, double[] scores) {
        int state = 0;
        for (int s = 1; s < STATES; s++) {
            if (scores[s] > scores[state]) {
                state = s;
            }
        }
        double score = scores[state];
        byte[] outcomes = new byte[window.length()];
        for (int i = window.length() - 1; i >= 0; i--) {
            outcomes[i] = (byte) (state >> 2);
            state = from[i][state];
        }
        return new Marking(window, outcomes, score);
    }
}
