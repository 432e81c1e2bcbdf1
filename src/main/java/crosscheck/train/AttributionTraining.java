package crosscheck.train;

import crosscheck.claim.attribution.AttributionModels;
import crosscheck.claim.attribution.ModelAttributor;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What {@code crosscheck train attribution} does: scores on a held-out part, then a model of all articles. */
public final class AttributionTraining {

    /** Every so many articles one is held out for the scores. */
    private static final int HELD_OUT = 8;

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
     * Trains on the annotated articles of a folder and writes the model.
     *
     * @throws IOException if the articles can't be read or the model not be written
     */
    public void train(Path folder, Path target) throws IOException {
        List<AnnotatedArticle> articles = new AnnotatedArticles().read(folder);
        List<AnnotatedArticle> rest = new ArrayList<>();
        List<AnnotatedArticle> heldOut = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            (i % HELD_OUT == 0 ? heldOut : rest).add(articles.get(i));
        }
        log.accept("articles: " + rest.size() + " to learn from, " + heldOut.size() + " held out");
        AttributionTrainer trainer = new AttributionTrainer();
        log.accept(score(trainer.train(rest), heldOut).toString());
        AttributionModels models = trainer.train(articles);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            models.write(out);
        }
        log.accept("features with a weight: " + models.cue().size() + " for cues, "
                + models.argument().size() + " for speakers and contents; " + Files.size(target) + " bytes");
    }

    private static AttributionScores score(AttributionModels models, List<AnnotatedArticle> articles) {
        ModelAttributor attributor = new ModelAttributor(models);
        AttributionScores scores = new AttributionScores();
        for (AnnotatedArticle article : articles) {
            new AttributionScorer(
                            article.prose().source().text(),
                            article.attributions(),
                            attributor.attribute(article.prose()))
                    .addTo(scores);
        }
        return scores;
    }
}
