package crosscheck.feed;

import crosscheck.settings.FeedSettings;
import java.util.List;
import java.util.Locale;

/**
 * What the reading of one feed gave.
 *
 * @param items each id once, in the order of the feed
 * @param problems what could not be read, a line each
 * @param warnings what may surprise, a line each
 */
public record ReadFeed(
        FeedSettings feed, Outcome outcome, List<Item> items, List<String> problems, List<String> warnings) {

    /** How it went. */
    public enum Outcome {
        READ,
        /** Its server says that nothing has changed since it was read last, or its files are still the same. */
        UNCHANGED,
        /** Nothing of it could be read. */
        FAILED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ReadFeed {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }
}
