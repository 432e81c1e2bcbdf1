package crosscheck.train;

import crosscheck.align.AlignmentModel;
import crosscheck.align.DecisionTree;
import crosscheck.align.PairEvidence;
import crosscheck.align.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns one part of an alignment model. The second scorer is trained on first scores of stories that the first scorer
 * had not seen, and the threshold is chosen on the scores of such stories.
 */
final class AlignmentTrainer {

    private static final int FOLDS = 4;
    private static final double PENALTY = 100;

    /** Cross-validated F1 and recall of the same: at 1 .669 and .828, at 0.9 .665 and .837, at 0.85 .667 and .844. */
    private static final double BELOW = 0.85;

    private static final TreeBooster.Plan TREES = new TreeBooster.Plan(240, 4, 0.04, 20, 7);

    private final List<AlignmentStory> stories;
    private final List<List<List<String>>> keys = new ArrayList<>();

    AlignmentTrainer(List<AlignmentStory> stories) {
        this.stories = stories;
    }

    /**
     * @param evidence for each story
     * @param firstScores its {@link #unseen} scores
     */
    AlignmentModel.Part train(List<PairEvidence> evidence, List<double[]> firstScores) {
        look(evidence);
        List<PairEvidence> among = new ArrayList<>();
        for (int s = 0; s < evidence.size(); s++) {
            among.add(evidence.get(s).with(firstScores.get(s)));
        }
        List<double[]> second = unseenScores(among);
        List<double[]> scores = IntStream.range(0, second.size())
                .mapToObj(s -> AlignmentModel.joined(firstScores.get(s), second.get(s)))
                .toList();
        double threshold = threshold(scores);
        return new AlignmentModel.Part(threshold, fit(evidence, s -> true), fit(among, s -> true));
    }

    /**
     * The scores of each story by a scorer that was trained without it.
     *
     * @param evidence for each story
     */
    List<double[]> unseen(List<PairEvidence> evidence) {
        look(evidence);
        return unseenScores(evidence);
    }

    private void look(List<PairEvidence> evidence) {
        keys.clear();
        for (int s = 0; s < stories.size(); s++) {
            keys.add(stories.get(s).keys(evidence.get(s)));
        }
    }

    private List<double[]> unseenScores(List<PairEvidence> evidence) {
        List<double[]> scores = new ArrayList<>();
        evidence.forEach(e -> scores.add(new double[0]));
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            Scorer scorer = fit(evidence, s -> s % FOLDS != fold);
            for (int s = fold; s < evidence.size(); s += FOLDS) {
                scores.set(s, evidence.get(s).scores(scorer));
            }
        }
        return scores;
    }

    private Scorer fit(List<PairEvidence> evidence, java.util.function.IntPredicate use) {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (int s = 0; s < evidence.size(); s++) {
            if (use.test(s)) {
                for (int k = 0; k < evidence.get(s).size(); k++) {
                    rows.add(evidence.get(s).row(k));
                    labels.add(
                            keys.get(s).get(k).stream().anyMatch(stories.get(s).gold()::contains));
                }
            }
        }
        boolean[] positive = new boolean[labels.size()];
        IntStream.range(0, positive.length).forEach(k -> positive[k] = labels.get(k));
        double[] weights = LogisticRegression.fit(rows, positive, PENALTY);
        TreeBooster booster = new TreeBooster(rows, positive, TREES);
        List<DecisionTree> trees = booster.boost();
        int width = weights.length - 1;
        return new Scorer(
                evidence.get(0).names(),
                java.util.Arrays.copyOf(weights, width),
                weights[width] + booster.start(),
                trees);
    }

    /**
     * The score from which pairs count as matches. Half the best F1 that any has is the best one for probabilities (Lipton,
     * Elkan and Narayanaswamy 2014), and varies less with the stories than the one that was best on them; F1 is flat around
     * it, so that a little below finds more at no cost.
     */
    private double threshold(List<double[]> scores) {
        record Scored(double score, int story, List<String> keys) {}
        List<Scored> all = new ArrayList<>();
        int gold = 0;
        for (int s = 0; s < stories.size(); s++) {
            gold += stories.get(s).gold().size();
            for (int k = 0; k < scores.get(s).length; k++) {
                all.add(new Scored(scores.get(s)[k], s, keys.get(s).get(k)));
            }
        }
        all.sort(Comparator.comparingDouble(Scored::score).reversed());
        Set<String> found = new HashSet<>();
        int right = 0;
        double best = 0;
        for (Scored pair : all) {
            for (String key : pair.keys()) {
                if (found.add(pair.story() + "|" + key)
                        && stories.get(pair.story()).gold().contains(key)) {
                    right++;
                }
            }
            best = Math.max(best, 2.0 * right / Math.max(1, found.size() + gold));
        }
        if (best == 0) {
            throw new IllegalArgumentException("stories without a pair that says the same");
        }
        return StrictMath.rint(BELOW * best / 2 * 100) / 100;
    }
}
