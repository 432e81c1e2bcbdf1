package crosscheck.feed;

import crosscheck.settings.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding as a check keeps it from run to run.
 *
 * @param id the same as long as its passages say the same, whatever else joins the story
 * @param story the id of its story; empty where only a baseline knows of it
 * @param tellers the items that tell what it speaks of, one of each independent account
 * @param passages where it stands, the first to show first
 * @param missing the items that leave it out, for an omission; else empty
 */
public record KeptFinding(
        String id,
        String story,
        String rule,
        String kind,
        Severity severity,
        String message,
        List<String> tellers,
        List<Passage> passages,
        List<String> missing) {

    /** A passage of an item; offsets in UTF-16 code units of its text. */
    public record Passage(String item, int start, int end, String text) {}

    public KeptFinding {
        tellers = List.copyOf(tellers);
        passages = List.copyOf(passages);
        missing = List.copyOf(missing);
    }

    /** The items that it rests on, copies aside. */
    Stream<String> items() {
        return Stream.of(tellers.stream(), passages.stream().map(Passage::item), missing.stream())
                .flatMap(items -> items)
                .distinct();
    }
}
