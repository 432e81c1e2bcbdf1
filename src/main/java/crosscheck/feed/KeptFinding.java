package crosscheck.feed;

import crosscheck.settings.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding as a check keeps it from run to run.
 *
 * @param id the same as long as its passages say the same, whatever else joins the story
 * @param story the id of its story
 * @param tellers how many independent accounts tell what it speaks of
 * @param passages where it stands, the first to show first
 * @param missing the items that leave it out, for an omission; else empty
 * @param parties every item that it touches, copies too
 */
public record KeptFinding(
        String id,
        String story,
        String rule,
        String kind,
        Severity severity,
        String message,
        int tellers,
        List<Passage> passages,
        List<String> missing,
        List<Party> parties) {

    /** A passage of an item; offsets in UTF-16 code units of its text. */
    public record Passage(String item, int start, int end, String text) {

        /** What the feed calls the item. */
        public String id() {
            return ItemKey.id(item);
        }

        public String feed() {
            return ItemKey.feed(item);
        }
    }

    /** An item that a finding touches. */
    public record Party(String item, String title) {

        String feed() {
            return ItemKey.feed(item);
        }
    }

    public KeptFinding {
        passages = List.copyOf(passages);
        missing = List.copyOf(missing);
        parties = List.copyOf(parties);
    }

    /** What the feeds call the items that leave it out. */
    public List<String> missingIds() {
        return missing.stream().map(ItemKey::id).toList();
    }

    /** The items that it rests on, copies aside. */
    Stream<String> items() {
        return Stream.concat(passages.stream().map(Passage::item), missing.stream())
                .distinct();
    }
}
