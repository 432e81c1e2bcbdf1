package crosscheck.feed;

import java.util.List;

/**
 * A story without the texts: what is cheap to have of every story kept.
 *
 * @param id the story's
 * @param title the headline of its first witness
 * @param witnesses the item ids of each witness, the one that speaks for it first
 */
public record StoryOutline(String id, String title, List<List<String>> witnesses) {

    public StoryOutline {
        witnesses = witnesses.stream().map(List::copyOf).toList();
    }

    /** The ids of all items. */
    public List<String> items() {
        return witnesses.stream().flatMap(List::stream).toList();
    }
}
