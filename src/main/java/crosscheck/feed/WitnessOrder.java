package crosscheck.feed;

import java.util.Comparator;

/** Who speaks first: the user's own, then the earliest published, then by id. */
final class WitnessOrder {

    /** By the time of publication, then by id. */
    static final Comparator<KeptItem> BY_TIME = Comparator.comparing(KeptItem::day)
            .thenComparing(kept -> kept.item()
                    .source()
                    .published()
                    .flatMap(published -> published.moment())
                    .map(moment -> moment.toInstant())
                    .orElse(kept.firstSeen()))
            .thenComparing(kept -> kept.item().id());

    /** The order in a witness. */
    static final Comparator<KeptItem> OWN_FIRST =
            Comparator.comparing((KeptItem kept) -> !kept.item().watched()).thenComparing(BY_TIME);

    private WitnessOrder() {}
}
