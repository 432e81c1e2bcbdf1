package crosscheck.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * One account of an event: an article, and what is a near-copy of it because it was syndicated.
 *
 * @param first the one that speaks for all: a watched one if there is one, else the one published first
 * @param copies the others, in the same order
 */
public record Witness(Item first, List<Item> copies) {

    public Witness {
        copies = List.copyOf(copies);
    }

    /** The first and its copies. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(first);
        items.addAll(copies);
        return items;
    }
}
