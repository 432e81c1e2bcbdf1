package crosscheck.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * An item as it was when it was last read.
 *
 * @param firstSeen when a check first met it
 */
public record KeptItem(Item item, Instant firstSeen) {

    /** The day that its age counts from: that of publication, else (or if that lies in the future) the day it was first seen. */
    public LocalDate day() {
        LocalDate seen = LocalDate.ofInstant(firstSeen, ZoneOffset.UTC);
        return item.source()
                .published()
                .map(published -> published.day())
                .filter(day -> !day.isAfter(seen.plusDays(1)))
                .orElse(seen);
    }
}
