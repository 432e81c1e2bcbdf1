package crosscheck.train;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.finding.QuoteEvidence;
import crosscheck.finding.Regression;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns what tells an editor's differences of quotations: a logistic regression over the matches of stories, each aligned
 * by a model that was trained without it, since the matches of a model that knows a story are better than users will get.
 */
public final class QuoteTraining {

    private static final String RULE = "quote";
    private static final int ALIGNMENT_FOLDS = 5;
    private static final int FOLDS = 8;

    /** On squared weights, in rows; a tenth and ten times of it gave the same average precision within .01. */
    private static final double PENALTY = 10;

    /** The rule speaks as often as it can while so many of its findings are right on stories left out. */
    private static final double PRECISION = 0.7;

    private final List<Row> rows = new ArrayList<>();
    private int gold;

    /** A match: its numbers, the annotated pairs it covers, and whether one of them differs. */
    private record Row(int story, Map<String, Double> numbers, List<String> keys, boolean differs) {}

    /** A row with the probability that a regression without its story gave it. */
    private record Guess(Row row, double probability) {}

    /** Aligns the stories and weighs their matches; takes minutes. */
    public QuoteTraining(AlignmentTraining training) {
        List<AlignmentStory> stories = training.stories();
        List<Alignment> alignments = training.unseen(ALIGNMENT_FOLDS);
        for (int s = 0; s < stories.size(); s++) {
            AlignmentStory story = stories.get(s);
            Set<String> differing = story.differing().getOrDefault(RULE, Set.of());
            gold += differing.size();
            for (Map.Entry<Match, Map<String, Double>> row :
                    QuoteEvidence.of(alignments.get(s)).entrySet()) {
                List<String> keys = story.keys(row.getKey().a(), row.getKey().b());
                rows.add(new Row(s, row.getValue(), keys, keys.stream().anyMatch(differing::contains)));
            }
        }
    }

    /** Trains on all stories, and tells how well the same does on stories left out. */
    public Regression train(PrintWriter report) {
        List<Guess> guesses = new ArrayList<>();
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            Regression without = fit(story -> story % FOLDS != fold, 0);
            rows.stream()
                    .filter(row -> row.story() % FOLDS == fold)
                    .forEach(row -> guesses.add(new Guess(row, without.probability(row.numbers()))));
        }
        guesses.sort(Comparator.comparingDouble(Guess::probability).reversed());
        return fit(story -> true, threshold(guesses, report));
    }

    private Regression fit(IntPredicate use, double threshold) {
        List<Row> used = rows.stream().filter(row -> use.test(row.story())).toList();
        List<String> names = List.copyOf(used.get(0).numbers().keySet());
        boolean[] differs = new boolean[used.size()];
        IntStream.range(0, differs.length).forEach(k -> differs[k] = used.get(k).differs());
        double[] fitted = LogisticRegression.fit(
                used.stream()
                        .map(row ->
                                names.stream().mapToDouble(row.numbers()::get).toArray())
                        .toList(),
                differs,
                PENALTY);
        Map<String, Double> weights = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(i -> weights.put(names.get(i), fitted[i]));
        return new Regression(weights, fitted[names.size()], threshold);
    }

    /** The least probability from which findings are right often enough. */
    private double threshold(List<Guess> guesses, PrintWriter report) {
        Set<String> said = new HashSet<>();
        int right = 0;
        double threshold = 1;
        String best = "";
        for (Guess guess : guesses) {
            for (String key : guess.row().keys()) {
                if (said.add(guess.row().story() + key)) {
                    right += guess.row().differs() ? 1 : 0;
                }
            }
            if (right >= PRECISION * said.size()) {
                threshold = guess.probability();
                best = "cross-validated: said %d of %d, right %d, from probability %.2f"
                        .formatted(said.size(), gold, right, threshold);
            }
        }
        report.println(best);
        return StrictMath.rint(threshold * 100) / 100;
    }
}
