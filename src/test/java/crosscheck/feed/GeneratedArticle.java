package crosscheck.feed;

import java.util.List;

/**
 * An article of a made-up outlet.
 *
 * @param id what its feed calls it
 * @param event the number of the event that it tells of
 * @param published ISO 8601
 */
public record GeneratedArticle(
        String id, int event, String outlet, String title, String published, List<String> paragraphs) {

    /** The same article with a passage changed, everywhere it stands. */
    public GeneratedArticle with(String passage, String other) {
        return new GeneratedArticle(
                id,
                event,
                outlet,
                title.replace(passage, other),
                published,
                paragraphs.stream().map(p -> p.replace(passage, other)).toList());
    }
}
