package crosscheck.feed;

import crosscheck.source.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which items of the feeds are new to the state, and which have changed. */
final class Arrivals {

    private final StateFolder state;
    private final Instant now;
    private final LocalDate today;
    private final LocalDate oldest;
    private final List<String> warnings = new ArrayList<>();

    /** @param keepDays how many days after its publication an item is worth looking at */
    Arrivals(StateFolder state, Instant now, int keepDays) {
        this.state = state;
        this.now = now;
        today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        oldest = today.minusDays(keepDays);
    }

    List<Arrival> of(List<ReadFeed> feeds) throws StateException {
        List<Arrival> arrivals = new ArrayList<>();
        for (ReadFeed feed : feeds) {
            for (Item item : feed.items()) {
                arrivals.add(arrival(item));
            }
        }
        return arrivals;
    }

    /** What may surprise, a line each. */
    List<String> warnings() {
        return warnings;
    }

    LocalDate oldest() {
        return oldest;
    }

    private Arrival arrival(Item item) throws StateException {
        Optional<KeptItem> before = state.item(item.id());
        if (before.isEmpty()) {
            boolean old = item.source()
                    .published()
                    .filter(published -> published.day().isBefore(oldest))
                    .isPresent();
            if (!old && !item.source().language().equals("en")) {
                warnings.add("%s: \"%s\" seems to be in another language than English (%s); findings may be missed"
                        .formatted(
                                item.feed(),
                                item.source().title(),
                                item.source().language()));
            }
            return old
                    ? new Arrival(item, Arrival.Standing.OLD, "")
                    : new Arrival(dated(item), Arrival.Standing.NEW, "");
        }
        Item known = before.get().item();
        if (known.content().equals(item.content())) {
            return new Arrival(known, Arrival.Standing.SEEN, "");
        }
        String change = ItemChange.between(known.source(), item.source());
        warnings.add("%s: \"%s\" was changed since it was read: %s"
                .formatted(item.feed(), item.source().title(), change));
        return new Arrival(dated(item), Arrival.Standing.CHANGED, change);
    }

    /** An item from the future as one of today. Clocks and time zones may differ by a day. */
    private Item dated(Item item) {
        Optional<LocalDate> future =
                item.source().published().map(Published::day).filter(day -> day.isAfter(today.plusDays(1)));
        if (future.isEmpty()) {
            return item;
        }
        warnings.add("%s: \"%s\" is dated %s, which lies in the future; it counts as of today"
                .formatted(item.feed(), item.source().title(), future.get()));
        Published met = new Published(today, Optional.of(now.atOffset(ZoneOffset.UTC)));
        return new Item(item.id(), item.feed(), item.watched(), item.source().withPublished(met));
    }
}
