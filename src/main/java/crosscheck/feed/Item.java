package crosscheck.feed;

import crosscheck.source.ContentHash;
import crosscheck.source.Source;
import java.util.List;

/**
 * One entry of a feed.
 *
 * @param id what the feed calls it, the same from run to run; not empty
 * @param feed the name of the feed that it came from
 * @param watched whether that feed is the user's own
 * @param source what it says
 */
public record Item(String id, String feed, boolean watched, Source source) {

    public Item {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an item needs an id");
        }
    }

    /** A hash of what a reader sees of it: another one means that the item was changed. */
    public String content() {
        return ContentHash.of(List.of(source.title(), source.text()));
    }
}
