package crosscheck.train;

import crosscheck.claim.attribution.ArgumentTagger;
import crosscheck.claim.attribution.AttributionModels;
import crosscheck.claim.attribution.CueSpan;
import crosscheck.claim.attribution.CueTagger;
import crosscheck.claim.attribution.TokenTable;
import java.util.List;
import java.util.Optional;

/** Trains the attribution models on annotated articles. */
final class AttributionTrainer {

    private static final int CUTOFF = 3;
    private static final Maxent MAXENT = new Maxent(0.5, 5, 0, 0.02);

    AttributionModels train(List<AnnotatedArticle> articles) {
        TrainingSet cues = new TrainingSet(CueTagger.OUTCOMES, CUTOFF);
        TrainingSet arguments = new TrainingSet(ArgumentTagger.OUTCOMES, CUTOFF);
        for (AnnotatedArticle article : articles) {
            TokenTable words = new TokenTable(article.prose());
            GoldRows gold = new GoldRows(words);
            List<CueSpan> goldCues = gold.cues(article.attributions());
            CueTagger.teach(words, gold.cueOutcomes(goldCues), cues);
            for (GoldAttribution attribution : article.attributions()) {
                Optional<CueSpan> cue = gold.cue(attribution);
                cue.ifPresent(
                        c -> ArgumentTagger.teach(words, goldCues, c, gold.argumentOutcomes(attribution), arguments));
            }
        }
        return new AttributionModels(MAXENT.train(cues.indexed()), MAXENT.train(arguments.indexed()));
    }
}
