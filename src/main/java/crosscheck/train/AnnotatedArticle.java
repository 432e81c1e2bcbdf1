package crosscheck.train;

import crosscheck.claim.text.Prose;
import java.util.List;

/**
 * A news article with the attributions that people marked in it.
 *
 * @param name of its file, without the ending
 */
record AnnotatedArticle(String name, Prose prose, List<GoldAttribution> attributions) {

    AnnotatedArticle {
        attributions = List.copyOf(attributions);
    }
}
