package crosscheck.source;

import java.util.List;
import java.util.Optional;

/**
 * One account of an event, as it was published: an article, a statement, a transcript.
 *
 * @param id a hash of what it is (publisher, title, address), never of where it lies; unique in a comparison
 * @param path the file or address as the user gave it
 * @param title the headline; for a file without one, its first line or its name
 * @param language an ISO 639-1 code, "en" unless the text is plainly in another language
 * @param text the whole text; every offset counts its UTF-16 code units. Halves of surrogate pairs, here and elsewhere, are
 *     replaced (U+FFFD), since no output could be written with them
 * @param blocks the paragraphs and headings in their order, clutter included; they don't overlap
 * @param byline who wrote it, where that is known
 * @param item what the feed or file it came from calls it, the same from day to day; empty for what stands alone
 */
public record Source(
        String id,
        String path,
        String title,
        Optional<String> publisher,
        Optional<Published> published,
        Optional<String> url,
        String language,
        String text,
        List<Block> blocks,
        Optional<String> byline,
        Optional<String> item) {

    public Source {
        path = WellFormed.of(path);
        title = WellFormed.of(title);
        publisher = publisher.map(WellFormed::of);
        url = url.map(WellFormed::of);
        text = WellFormed.of(text);
        blocks = List.copyOf(blocks);
        byline = byline.map(WellFormed::of);
        item = item.map(WellFormed::of);
    }

    /** A source without a byline that stands alone. */
    public Source(
            String id,
            String path,
            String title,
            Optional<String> publisher,
            Optional<Published> published,
            Optional<String> url,
            String language,
            String text,
            List<Block> blocks) {
        this(id, path, title, publisher, published, url, language, text, blocks, Optional.empty(), Optional.empty());
    }

    /** A source whose id is the hash of its publisher, title and address. */
    public static Source of(
            String path,
            String title,
            Optional<String> publisher,
            Optional<Published> published,
            Optional<String> url,
            String language,
            String text,
            List<Block> blocks) {
        String id = ContentHash.of(List.of(publisher.orElse(""), title, url.orElse("")));
        return new Source(id, path, title, publisher, published, url, language, text, blocks);
    }

    /** This source under another id. */
    public Source withId(String other) {
        return new Source(other, path, title, publisher, published, url, language, text, blocks, byline, item);
    }

    /** This source with a byline. */
    public Source withByline(Optional<String> name) {
        return new Source(id, path, title, publisher, published, url, language, text, blocks, name, item);
    }

    /** This source, as an item of a feed or file that calls it by a name; a blank name is none. */
    public Source withItem(Optional<String> name) {
        Optional<String> given = name.filter(text -> !text.isBlank());
        return new Source(id, path, title, publisher, published, url, language, text, blocks, byline, given);
    }

    /** This source, published at another time. */
    public Source withPublished(Published other) {
        return new Source(id, path, title, publisher, Optional.of(other), url, language, text, blocks, byline, item);
    }

    /** The publisher, else the file's name: what to call this source in a sentence. */
    public String label() {
        return publisher.orElseGet(this::fileName);
    }

    /** The last part of the path. */
    public String fileName() {
        return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    }
}
