package crosscheck.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds among the items of a story those that are one article, syndicated. */
final class NearCopies {

    /** From this share of common word sequences on, two articles are one. */
    private static final double SAME = 0.7;

    private NearCopies() {}

    /** The items of each witness, the one that speaks for it first; the earliest witness first. */
    static List<List<StoredItem>> witnesses(List<StoredItem> items) {
        List<List<StoredItem>> witnesses = new ArrayList<>();
        for (StoredItem item : items.stream().sorted(by(WitnessOrder.BY_TIME)).toList()) {
            witnesses.stream()
                    .filter(witness -> witness.get(0).shingles().resemblance(item.shingles()) >= SAME)
                    .findFirst()
                    .ifPresentOrElse(witness -> witness.add(item), () -> witnesses.add(new ArrayList<>(List.of(item))));
        }
        witnesses.forEach(witness -> witness.sort(by(WitnessOrder.OWN_FIRST)));
        witnesses.sort(Comparator.comparing(witness -> witness.get(0), by(WitnessOrder.BY_TIME)));
        return witnesses;
    }

    private static Comparator<StoredItem> by(Comparator<KeptItem> order) {
        return Comparator.comparing(StoredItem::kept, order);
    }
}
