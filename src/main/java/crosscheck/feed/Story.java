package crosscheck.feed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Every item that a finding in this story touches, copies too. */
    List<Item> touchedBy(KeptFinding finding) {
        Set<String> named = finding.items().collect(Collectors.toSet());
        return witnesses.stream()
                .map(Witness::items)
                .filter(items -> items.stream().anyMatch(item -> named.contains(item.id())))
                .flatMap(List::stream)
                .toList();
    }

    /** All items, copies too. */
    public List<Item> items() {
        return witnesses.stream().flatMap(w -> w.items().stream()).toList();
    }
}
