package crosscheck.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts items into witnesses, and those into stories. */
final class Grouping {

    /** Two accounts that are less like each other are no reason to make one story of two clusters. */
    static final double UNLIKE = 0.9;

    /** Where more accounts hang together than that, only neighbours are compared. */
    private static final int MOST_PAIRED = 1000;

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
        Map<Pair, Double> pairs = neighbours(witnesses);
        Joined joined = new Joined(witnesses.size());
        pairs.keySet().forEach(pair -> joined.join(pair.a, pair.b));
        List<List<List<Profile>>> stories = new ArrayList<>();
        for (List<Integer> together : joined.sets()) {
            for (List<Integer> cluster : clusters(together, witnesses, pairs)) {
                stories.add(cluster.stream()
                        .map(i -> witnesses.get(together.get(i)))
                        .map(Grouping::ownFirst)
                        .toList());
            }
        }
        return stories;
    }

    private static List<Profile> ownFirst(List<Profile> witness) {
        return witness.stream().sorted(Profile.OWN_FIRST).toList();
    }

    /** Two witnesses, the later one first. */
    private record Pair(int a, int b) {
        static Pair of(int one, int other) {
            return new Pair(Math.max(one, other), Math.min(one, other));
        }
    }

    /** How like each other those are of which one is a neighbour of the other, if they are like each other at all. */
    private Map<Pair, Double> neighbours(List<List<Profile>> witnesses) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (Profile item : witnesses.get(i)) {
                numbers.put(item.id(), i);
            }
        }
        Map<Pair, Double> pairs = new HashMap<>();
        for (int i = 0; i < witnesses.size(); i++) {
            for (Neighbour neighbour : neighbourhood.near(witnesses.get(i).get(0))) {
                Integer other = numbers.get(neighbour.profile().id());
                if (other != null && other != i) {
                    double likeness = likeness(witnesses, i, other);
                    if (likeness >= UNLIKE) {
                        pairs.put(Pair.of(i, other), likeness);
                    }
                }
            }
        }
        return pairs;
    }

    private double likeness(List<List<Profile>> witnesses, int one, int other) throws IOException {
        return neighbourhood.relative(
                witnesses.get(one).get(0), witnesses.get(other).get(0));
    }

    private List<List<Integer>> clusters(
            List<Integer> together, List<List<Profile>> witnesses, Map<Pair, Double> neighbours) throws IOException {
        EventClusters clusters = new EventClusters(together.size(), threshold);
        boolean few = together.size() <= MOST_PAIRED;
        for (int a = 0; a < together.size(); a++) {
            for (int b = 0; b < a; b++) {
                int one = together.get(a);
                int other = together.get(b);
                Double known = neighbours.get(Pair.of(one, other));
                if (few || known != null) {
                    clusters.pair(a, b, known != null ? known : likeness(witnesses, one, other));
                }
            }
        }
        return clusters.clusters();
    }
}
