package crosscheck.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Agglomerative clustering by the mean similarity of all pairs between two clusters (UPGMA; Sokal and Michener 1958). Pairs
 * that nobody gave a similarity have none. The same pairs give the same clusters, in whatever order they are given.
 */
final class AverageLink {

    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final PriorityQueue<Merge> queue = new PriorityQueue<>(Comparator.comparingDouble(Merge::mean)
            .reversed()
            .thenComparingInt(Merge::a)
            .thenComparingInt(Merge::b));
    private final double threshold;

    private record Merge(double mean, int a, int b) {}

    /**
     * @param size how many things there are to cluster
     * @param threshold the mean similarity from which on two clusters are one, above 0
     */
    AverageLink(int size, double threshold) {
        this.threshold = threshold;
        for (int i = 0; i < size; i++) {
            sums.add(new TreeMap<>());
            members.add(List.of(i));
        }
    }

    /** Says how similar two things are; once a pair. */
    void pair(int a, int b, double similarity) {
        sums.get(a).put(b, similarity);
        sums.get(b).put(a, similarity);
    }

    /** The clusters, each in ascending order, in the order of their first members. */
    List<List<Integer>> clusters() {
        for (int a = 0; a < sums.size(); a++) {
            propose(a);
        }
        while (!queue.isEmpty()) {
            Merge next = queue.poll();
            if (isAlive(next.a) && isAlive(next.b)) {
                merge(next.a, next.b);
            }
        }
        return members.stream()
                .filter(cluster -> !cluster.isEmpty())
                .map(cluster -> cluster.stream().sorted().toList())
                .sorted(Comparator.comparing(cluster -> cluster.get(0)))
                .toList();
    }

    private boolean isAlive(int cluster) {
        return !members.get(cluster).isEmpty();
    }

    /** A merged cluster is a new one, so that what was proposed for its parts lapses. */
    private void merge(int a, int b) {
        int merged = members.size();
        List<Integer> both = new ArrayList<>(members.get(a));
        both.addAll(members.get(b));
        members.add(both);
        Map<Integer, Double> sum = new TreeMap<>(sums.get(a));
        sums.get(b).forEach((other, s) -> sum.merge(other, s, Double::sum));
        sum.remove(a);
        sum.remove(b);
        sum.forEach((other, s) -> {
            sums.get(other).remove(a);
            sums.get(other).remove(b);
            sums.get(other).put(merged, s);
        });
        sums.add(sum);
        for (int part : new int[] {a, b}) {
            members.set(part, List.of());
            sums.set(part, Map.of());
        }
        propose(merged);
    }

    /** Each pair once: by its later cluster. */
    private void propose(int cluster) {
        sums.get(cluster).forEach((other, sum) -> {
            double mean = sum
                    / ((double) members.get(cluster).size() * members.get(other).size());
            if (other < cluster && mean >= threshold) {
                queue.add(new Merge(mean, other, cluster));
            }
        });
    }
}
