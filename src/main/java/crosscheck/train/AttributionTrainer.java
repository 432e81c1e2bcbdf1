package crosscheck.train;

import crosscheck.claim.attribution.ArgumentTagger;
import crosscheck.claim.attribution.AttributionModels;
import crosscheck.claim.attribution.CandidateFinder;
import crosscheck.claim.attribution.CueSpan;
import crosscheck.claim.attribution.CueTagger;
import crosscheck.claim.attribution.HashedModel;
import crosscheck.claim.attribution.RelationJudge;
import crosscheck.claim.attribution.Selection;
import crosscheck.claim.attribution.TokenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Trains the attribution models on annotated articles: the taggers, and the judge on what taggers found that had not seen
 * the article (jackknifing), since on what they have seen they are never wrong.
 */
final class AttributionTrainer {

    static final int FOLDS = 3;

    private static final int CUTOFF = 3;
    private static final Maxent TAGGER = new Maxent(0.5, 5, 0, 0.02);
    private static final Maxent JUDGE = new Maxent(1.0, 0, 60, 0);

    private final Consumer<String> log;

    AttributionTrainer(Consumer<String> log) {
        this.log = log;
    }

    AttributionModels train(List<AnnotatedArticle> articles) {
        List<JudgedArticle> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            judged.addAll(judged(taggers(without(articles, fold)), articles, fold));
            log.accept("fold " + (fold + 1) + " of " + FOLDS + " done");
        }
        return withJudge(taggers(articles), judged);
    }

    /** The taggers with a judge of all that taggers found in articles that they had not seen. */
    AttributionModels withJudge(AttributionModels taggers, List<JudgedArticle> judged) {
        CrossValidation validation = new CrossValidation(judged, this::judge);
        Selection selection = validation.bestSelection();
        log.accept(validation.scores(selection).toString());
        return new AttributionModels(taggers.cue(), taggers.forwards(), taggers.backwards(), judge(judged), selection);
    }

    private static List<AnnotatedArticle> without(List<AnnotatedArticle> articles, int fold) {
        List<AnnotatedArticle> rest = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (i % FOLDS != fold) {
                rest.add(articles.get(i));
            }
        }
        return rest;
    }

    /** What taggers find in the articles of a fold. */
    static List<JudgedArticle> judged(AttributionModels taggers, List<AnnotatedArticle> articles, int fold) {
        CandidateFinder finder = new CandidateFinder(taggers);
        List<JudgedArticle> judged = new ArrayList<>();
        for (int i = fold; i < articles.size(); i += FOLDS) {
            judged.add(JudgedArticle.of(articles.get(i), finder, fold));
        }
        return judged;
    }

    private HashedModel judge(List<JudgedArticle> judged) {
        TrainingSet relations = new TrainingSet(RelationJudge.OUTCOMES, CUTOFF);
        judged.forEach(a -> RelationJudge.teach(a.words(), a.candidates(), a.right(), relations));
        return JUDGE.train(relations.indexed());
    }

    /** Models without a judge. */
    static AttributionModels taggers(List<AnnotatedArticle> articles) {
        HashedModel cue = cueModel(articles);
        HashedModel forwards = argumentModel(articles, 1);
        HashedModel backwards = argumentModel(articles, -1);
        HashedModel none = HashedModel.of(RelationJudge.OUTCOMES, Map.of());
        return new AttributionModels(cue, forwards, backwards, none, new Selection(50, 50, 50));
    }

    private static HashedModel cueModel(List<AnnotatedArticle> articles) {
        TrainingSet cues = new TrainingSet(CueTagger.OUTCOMES, CUTOFF);
        for (AnnotatedArticle article : articles) {
            TokenTable words = new TokenTable(article.prose());
            GoldRows gold = new GoldRows(words);
            CueTagger.teach(words, gold.cueOutcomes(gold.cues(article.attributions())), cues);
        }
        return TAGGER.train(cues.indexed());
    }

    private static HashedModel argumentModel(List<AnnotatedArticle> articles, int step) {
        TrainingSet arguments = new TrainingSet(ArgumentTagger.OUTCOMES, CUTOFF);
        for (AnnotatedArticle article : articles) {
            TokenTable words = new TokenTable(article.prose());
            GoldRows gold = new GoldRows(words);
            List<CueSpan> cues = gold.cues(article.attributions());
            for (GoldAttribution attribution : article.attributions()) {
                Optional<CueSpan> cue = gold.cue(attribution);
                cue.ifPresent(
                        c -> ArgumentTagger.teach(words, cues, c, gold.argumentOutcomes(attribution), step, arguments));
            }
        }
        return TAGGER.train(arguments.indexed());
    }
}
