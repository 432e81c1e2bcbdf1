package crosscheck.feed;

import java.util.List;

/**
 * The accounts of one event.
 *
 * @param id the same from run to run as long as the story lives, whatever joins it
 * @param witnesses the earliest published first; one or more
 */
public record Story(String id, List<Witness> witnesses) {

    public Story {
        witnesses = List.copyOf(witnesses);
    }

    /** The headline of the first witness. */
    public String title() {
        return witnesses.get(0).first().source().title();
    }

    /** All items, copies too. */
    public List<Item> items() {
        return witnesses.stream().flatMap(w -> w.items().stream()).toList();
    }
}
