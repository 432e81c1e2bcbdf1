package crosscheck.feed;

import java.util.List;

/**
 * What became of the stories when items came, changed or went.
 *
 * @param changed the ids of the stories that are new, or have other items or other texts than before; sorted
 * @param gone the ids of the stories that are no more, as their items went or moved to others; sorted
 */
public record StoryChanges(List<String> changed, List<String> gone) {

    /** Nothing became of them. */
    static final StoryChanges NONE = new StoryChanges(List.of(), List.of());

    public StoryChanges {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }
}
