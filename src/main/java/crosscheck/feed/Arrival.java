package crosscheck.feed;

import java.util.Locale;

/**
 * An item that was read in a run.
 *
 * @param change what is other than before, in one line; empty for all but changed items
 */
public record Arrival(Item item, Standing standing, String change) {

    /** What the item is to this run. */
    public enum Standing {
        NEW,
        /** Read before, and its text or title was another. */
        CHANGED,
        SEEN,
        /** Published before the days that are kept; left alone. */
        OLD;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether there is something to compare. */
    public boolean isNews() {
        return standing == Standing.NEW || standing == Standing.CHANGED;
    }

    /** What its feed calls it. */
    public String id() {
        return ItemKey.id(item.id());
    }
}
