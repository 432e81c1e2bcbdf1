package crosscheck.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Agglomerative clustering by the mean likeness of all pairs between two clusters (UPGMA; Sokal and Michener 1958), taken
 * relative to the mean likeness inside each of them: accounts of one event are as like each other as those on either side
 * are, however like that is; accounts of two events of a kind are less so. This is the correction for attenuation (Spearman
 * 1904). For small clusters, what is usual inside an event counts as {@link #PRIOR_PAIRS} pairs. Pairs that nobody gave a
 * likeness have none. The same pairs give the same clusters, in whatever order they are given.
 */
final class EventClusters {

    /** Two clusters are one event from this share of the likeness inside them on. Chosen by cross-validation. */
    static final double SAME_EVENT = 0.75;

    /** The likeness of two accounts of one event, relative to the crowd around them, that is expected beforehand. */
    static final double PRIOR = 5 / 3.0;

    private static final double PRIOR_PAIRS = 20;

    private final double threshold;
    private final List<Map<Integer, Double>> between = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Double> inside = new ArrayList<>();
    private final PriorityQueue<Merge> queue = new PriorityQueue<>(Comparator.comparingDouble(Merge::likeness)
            .reversed()
            .thenComparingInt(Merge::a)
            .thenComparingInt(Merge::b));

    private record Merge(double likeness, int a, int b) {}

    /**
     * @param size how many accounts there are
     * @param threshold the share of the likeness inside two clusters from which on they are one, {@link #SAME_EVENT}
     */
    EventClusters(int size, double threshold) {
        this.threshold = threshold;
        for (int i = 0; i < size; i++) {
            between.add(new HashMap<>());
            members.add(List.of(i));
            inside.add(0.0);
        }
    }

    /** Says how like two accounts are, relative to the crowd around them; the last time counts. */
    void pair(int a, int b, double likeness) {
        between.get(a).put(b, likeness);
        between.get(b).put(a, likeness);
    }

    /** The clusters, each in ascending order, in the order of their first members. */
    List<List<Integer>> clusters() {
        for (int a = 0; a < between.size(); a++) {
            propose(a);
        }
        while (!queue.isEmpty()) {
            Merge next = queue.poll();
            if (!members.get(next.a).isEmpty() && !members.get(next.b).isEmpty()) {
                merge(next.a, next.b);
            }
        }
        return members.stream()
                .filter(cluster -> !cluster.isEmpty())
                .map(cluster -> cluster.stream().sorted().toList())
                .sorted(Comparator.comparing(cluster -> cluster.get(0)))
                .toList();
    }

    /** A merged cluster is a new one, so that what was proposed for its parts lapses. */
    private void merge(int a, int b) {
        int merged = members.size();
        List<Integer> both = new ArrayList<>(members.get(a));
        both.addAll(members.get(b));
        members.add(both);
        inside.add(inside.get(a) + inside.get(b) + between.get(a).get(b));
        Map<Integer, Double> sums = new HashMap<>(between.get(a));
        between.get(b).forEach((other, sum) -> sums.merge(other, sum, Double::sum));
        sums.remove(a);
        sums.remove(b);
        sums.forEach((other, sum) -> {
            between.get(other).remove(a);
            between.get(other).remove(b);
            between.get(other).put(merged, sum);
        });
        between.add(sums);
        for (int part : new int[] {a, b}) {
            members.set(part, List.of());
            between.set(part, Map.of());
        }
        propose(merged);
    }

    /** Each pair once: by its later cluster. */
    private void propose(int cluster) {
        between.get(cluster).forEach((other, sum) -> {
            double mean = sum
                    / ((double) members.get(cluster).size() * members.get(other).size());
            double likeness = mean / Math.sqrt(inside(cluster) * inside(other));
            if (other < cluster && likeness >= threshold) {
                queue.add(new Merge(likeness, other, cluster));
            }
        });
    }

    private double inside(int cluster) {
        double size = members.get(cluster).size();
        return (inside.get(cluster) + PRIOR_PAIRS * PRIOR) / (size * (size - 1) / 2 + PRIOR_PAIRS);
    }
}
