package crosscheck.feed;

import crosscheck.settings.FeedSettings;
import crosscheck.source.ContentHash;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what the reading of one feed gives. */
final class FeedListener implements SourceListener {

    private final FeedSettings feed;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean unchanged;
    private boolean pagesUnchanged;

    FeedListener(FeedSettings feed) {
        this.feed = feed;
    }

    @Override
    public void source(Source source) {
        String name = source.item().or(source::url).orElse(source.id());
        String key = ItemKey.of(name, feed.name());
        Item item = new Item(key, feed.name(), feed.watch(), source.withId(ContentHash.of(List.of(key))));
        Item other = items.putIfAbsent(key, item);
        if (other != null && !other.content().equals(item.content())) {
            warnings.add("%s: two entries have the id %s; \"%s\" is read, \"%s\" is left out"
                    .formatted(feed.name(), name, other.source().title(), source.title()));
        }
    }

    @Override
    public void unreadable(SourceException problem) {
        problems.add(problem.getMessage());
    }

    @Override
    public void warning(String line) {
        warnings.add(line);
    }

    @Override
    public void unchanged(String address, Optional<String> item) {
        unchanged |= item.isEmpty();
        pagesUnchanged |= item.isPresent();
    }

    /** Whether all of it was read, and something was there, so that it need not be read again before it has changed. */
    boolean isWhole() {
        return problems.isEmpty() && !isEmpty();
    }

    private boolean isEmpty() {
        return items.isEmpty() && !unchanged && !pagesUnchanged;
    }

    ReadFeed read() {
        boolean nothing = isEmpty();
        if (nothing && problems.isEmpty()) {
            warnings.add(feed.name() + ": no entries in it; check its address if you expect some");
        }
        boolean same = unchanged || (items.isEmpty() && pagesUnchanged && problems.isEmpty());
        ReadFeed.Outcome outcome = same
                ? ReadFeed.Outcome.UNCHANGED
                : nothing && !problems.isEmpty() ? ReadFeed.Outcome.FAILED : ReadFeed.Outcome.READ;
        return new ReadFeed(feed, outcome, List.copyOf(items.values()), problems, warnings);
    }
}
