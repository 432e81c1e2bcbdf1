package crosscheck.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Which of some things hang together by pairs (union-find; Tarjan 1975). */
final class Joined {

    private final int[] parent;

    Joined(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void join(int a, int b) {
        int one = root(a);
        int other = root(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    private int root(int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The sets, each in ascending order, in the order of their first members. */
    List<List<Integer>> sets() {
        TreeMap<Integer, List<Integer>> sets = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            sets.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(sets.values());
    }
}
