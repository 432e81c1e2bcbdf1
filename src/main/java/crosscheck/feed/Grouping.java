package crosscheck.feed;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts items into witnesses, and those into stories. */
final class Grouping {

    /** Accounts that are less like each other, for the crowd around them, count as not alike at all. */
    private static final double UNLIKE = 0.9;

    private final Neighbourhood neighbourhood;
    private final double threshold;

    Grouping(Neighbourhood neighbourhood) {
        this(neighbourhood, EventClusters.SAME_EVENT);
    }

    /**
     * @param threshold of {@link EventClusters}
     */
    Grouping(Neighbourhood neighbourhood, double threshold) {
        this.neighbourhood = neighbourhood;
        this.threshold = threshold;
    }

    /** The stories of these items: their witnesses, the earliest first, with the items of each, who speaks for it first. */
    List<List<List<Profile>>> stories(Collection<Profile> items) throws IOException {
        List<List<Profile>> witnesses = Syndication.witnesses(items);
        return clusters(witnesses).clusters().stream()
                .map(cluster ->
                        cluster.stream().map(i -> ownFirst(witnesses.get(i))).toList())
                .toList();
    }

    private static List<Profile> ownFirst(List<Profile> witness) {
        return witness.stream().sorted(Profile.OWN_FIRST).toList();
    }

    /** With the pairs of which one is a neighbour of the other, if they are like each other at all. */
    private EventClusters clusters(List<List<Profile>> witnesses) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (Profile item : witnesses.get(i)) {
                numbers.put(item.id(), i);
            }
        }
        EventClusters clusters = new EventClusters(witnesses.size(), threshold);
        for (int i = 0; i < witnesses.size(); i++) {
            Profile account = witnesses.get(i).get(0);
            for (Neighbour neighbour : neighbourhood.near(account)) {
                Integer other = numbers.get(neighbour.profile().id());
                if (other != null && other != i) {
                    double likeness =
                            neighbourhood.relative(account, witnesses.get(other).get(0));
                    if (likeness >= UNLIKE) {
                        clusters.pair(i, other, likeness);
                    }
                }
            }
        }
        return clusters;
    }
}
