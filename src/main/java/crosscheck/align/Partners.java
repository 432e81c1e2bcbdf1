package crosscheck.align;

import java.util.Arrays;
import java.util.List;

/** Pairs of passages, to be looked up from either side. Safe for threads. */
final class Partners {

    /** For each passage its partners, ascending, and the numbers of the pairs with them. */
    private final int[][] partners;

    private final int[][] pairs;

    /**
     * @param passages how many there are
     * @param pairs in the order of their first passages, then of their second
     */
    Partners(int passages, List<CandidatePairs.Pair> pairs) {
        int[] counts = new int[passages];
        for (CandidatePairs.Pair pair : pairs) {
            counts[pair.a().number()]++;
            counts[pair.b().number()]++;
        }
        partners = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        this.pairs = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[passages];
        // all earlier passages come first, each time in ascending order: the pairs are in order
        for (int k = 0; k < pairs.size(); k++) {
            add(pairs.get(k).b().number(), pairs.get(k).a().number(), k, filled);
        }
        for (int k = 0; k < pairs.size(); k++) {
            add(pairs.get(k).a().number(), pairs.get(k).b().number(), k, filled);
        }
    }

    private void add(int passage, int partner, int pair, int[] filled) {
        partners[passage][filled[passage]] = partner;
        pairs[passage][filled[passage]] = pair;
        filled[passage]++;
    }

    /** The partners of a passage, ascending. For reading only. */
    int[] of(int passage) {
        return partners[passage];
    }

    /** For each of {@link #of}, the number of the pair. For reading only. */
    int[] pairs(int passage) {
        return pairs[passage];
    }

    /** The number of the pair of two passages, -1 where they are none. */
    int pair(int a, int b) {
        int at = Arrays.binarySearch(partners[a], b);
        return at < 0 ? -1 : pairs[a][at];
    }

    /** The place in {@link #of} of the first partner from a passage on. */
    int firstFrom(int passage, int least) {
        int at = Arrays.binarySearch(partners[passage], least);
        return at < 0 ? -at - 1 : at;
    }
}
