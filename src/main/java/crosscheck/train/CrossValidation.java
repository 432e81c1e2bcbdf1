package crosscheck.train;

import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Attribution.Kind;
import crosscheck.claim.attribution.HashedModel;
import crosscheck.claim.attribution.RelationJudge;
import crosscheck.claim.attribution.Selection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Judges each article by a judge that saw only the other folds, and finds how likely an attribution must be. */
final class CrossValidation {

    /** In F1; under what the choice of the articles changes it by. */
    private static final double AS_GOOD = 0.002;

    private final List<JudgedArticle> articles;
    private final List<double[]> likely = new ArrayList<>();

    /**
     * Judges all articles.
     *
     * @param training makes a judge of articles
     */
    CrossValidation(List<JudgedArticle> articles, Function<List<JudgedArticle>, HashedModel> training) {
        this.articles = articles;
        Map<Integer, RelationJudge> judges = new java.util.TreeMap<>();
        for (JudgedArticle article : articles) {
            RelationJudge judge = judges.computeIfAbsent(
                    article.fold(),
                    fold -> new RelationJudge(training.apply(
                            articles.stream().filter(a -> a.fold() != fold).toList())));
            likely.add(judge.judge(article.words(), article.candidates()));
        }
    }

    /** The best threshold for the F1 of each kind by itself. */
    Selection bestSelection() {
        Map<Kind, int[]> chosen = new EnumMap<>(Kind.class);
        Map<Kind, int[]> right = new EnumMap<>(Kind.class);
        Map<Kind, Integer> gold = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            chosen.put(kind, new int[101]);
            right.put(kind, new int[101]);
        }
        for (int a = 0; a < articles.size(); a++) {
            JudgedArticle article = articles.get(a);
            AttributionScorer scorer = new AttributionScorer(
                    article.article().prose().source().text(), article.article().attributions(), List.of());
            article.article().attributions().forEach(g -> gold.merge(scorer.kind(g.content()), 1, Integer::sum));
            List<Attribution> all = Selection.attributions(article.words(), article.candidates());
            for (int i = 0; i < all.size(); i++) {
                int hundredths = (int) (likely.get(a)[i] * 100);
                for (int t = 0; t <= hundredths; t++) {
                    chosen.get(all.get(i).kind())[t]++;
                    right.get(all.get(i).kind())[t] += article.right().get(i) ? 1 : 0;
                }
            }
        }
        Map<Kind, Integer> best = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            best.put(kind, best(chosen.get(kind), right.get(kind), gold.getOrDefault(kind, 0)));
        }
        return new Selection(best.get(Kind.DIRECT), best.get(Kind.MIXED), best.get(Kind.INDIRECT));
    }

    /** The middle of the thresholds that are as good as the best: where exactly the best one lies is chance. */
    private static int best(int[] chosen, int[] right, int gold) {
        double[] f1 = new double[chosen.length];
        double best = 0;
        for (int t = 0; t < chosen.length; t++) {
            f1[t] = 2.0 * right[t] / Math.max(1, chosen[t] + gold);
            best = Math.max(best, f1[t]);
        }
        int lowest = 0;
        while (f1[lowest] < best - AS_GOOD) {
            lowest++;
        }
        int highest = chosen.length - 1;
        while (f1[highest] < best - AS_GOOD) {
            highest--;
        }
        return (lowest + highest) / 2;
    }

    /** The scores of all articles. */
    AttributionScores scores(Selection selection) {
        AttributionScores scores = new AttributionScores();
        for (int a = 0; a < articles.size(); a++) {
            JudgedArticle article = articles.get(a);
            new AttributionScorer(
                            article.article().prose().source().text(),
                            article.article().attributions(),
                            selection.select(article.words(), article.candidates(), likely.get(a)))
                    .addTo(scores);
        }
        return scores;
    }
}
