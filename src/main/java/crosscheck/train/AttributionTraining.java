package crosscheck.train;

import crosscheck.claim.attribution.AttributionModels;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What {@code crosscheck train attribution} does: models of all articles, and scores of each by models of the others. */
public final class AttributionTraining {

    private final Consumer<String> log;

    /**
     * A training that tells how it goes.
     *
     * @param log gets the scores and what is done, line by line
     */
    public AttributionTraining(Consumer<String> log) {
        this.log = log;
    }

    /**
     * Trains on the annotated articles of a folder.
     *
     * @throws TrainingDataException if there are none, or one can't be read
     */
    public AttributionModels train(Path folder) throws TrainingDataException {
        List<AnnotatedArticle> articles = new AnnotatedArticles().read(folder);
        log.accept(articles.size() + " articles");
        AttributionModels models = new AttributionTrainer(log).train(articles);
        log.accept("features with a weight: " + models.cue().size() + " for cues, "
                + models.forwards().size() + " and " + models.backwards().size() + " for speakers and contents, "
                + models.relation().size() + " for the judge");
        return models;
    }
}
