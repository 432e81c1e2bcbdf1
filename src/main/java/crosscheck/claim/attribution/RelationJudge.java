package crosscheck.claim.attribution;

import java.util.Arrays;
import java.util.List;

/** Tells how likely a possible attribution is one, with the right content and speaker. Not safe for threads. */
public final class RelationJudge {

    public static final int WRONG = 0;
    public static final int RIGHT = 1;
    public static final int OUTCOMES = 2;

    private final HashedModel model;
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] sums = new int[OUTCOMES];
    private final double[] probabilities = new double[OUTCOMES];

    public RelationJudge(HashedModel model) {
        this.model = model;
    }

    /**
     * The decisions that the candidates of a text ask for.
     *
     * @param right of each candidate, whether it is right
     */
    public static void teach(TokenTable words, List<Candidate> candidates, List<Boolean> right, TrainingEvents events) {
        RelationFeatures extractor = new RelationFeatures(words, candidates);
        FeatureBuffer features = new FeatureBuffer();
        for (int i = 0; i < candidates.size(); i++) {
            features.clear();
            extractor.add(features, i);
            events.add(features, right.get(i) ? RIGHT : WRONG);
        }
    }

    /** The probability of each candidate of a text. */
    public double[] judge(TokenTable words, List<Candidate> candidates) {
        RelationFeatures extractor = new RelationFeatures(words, candidates);
        double[] right = new double[candidates.size()];
        for (int i = 0; i < right.length; i++) {
            features.clear();
            extractor.add(features, i);
            Arrays.fill(sums, 0);
            model.addTo(sums, features);
            HashedModel.probabilities(sums, probabilities);
            right[i] = probabilities[RIGHT];
        }
        return right;
    }
}
