package crosscheck.feed;

import java.util.List;
import java.util.Optional;

/**
 * A story as a run leaves it.
 *
 * @param changed whether items came to it, left it or were changed in this run
 * @param agreements how many facts enough independent accounts tell
 * @param told the story with its texts where there is a new finding in it; else empty
 */
public record CheckedStory(StoryOutline outline, boolean changed, int agreements, Optional<Story> told) {

    public String id() {
        return outline.id();
    }

    /** What the feeds call its items. */
    public List<String> items() {
        return outline.items().stream().map(ItemKey::id).toList();
    }

    /** What the feeds call its items, those of each witness together: an article and its copies. */
    public List<List<String>> witnesses() {
        return outline.witnesses().stream()
                .map(keys -> keys.stream().map(ItemKey::id).toList())
                .toList();
    }
}
