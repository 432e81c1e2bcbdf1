package crosscheck.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A row of numbers for each pair, and the numbers' names. The rows are for reading only. */
final class EvidenceRows {

    /** Rows that one thread fills before it asks for more. */
    private static final int AT_ONCE = 256;

    private final List<String> names;
    private final double[][] rows;

    private EvidenceRows(List<String> names, double[][] rows) {
        this.names = List.copyOf(names);
        this.rows = rows;
    }

    /** Says all about a pair. */
    @FunctionalInterface
    interface Description {

        /** Adds the numbers of the pair, always the same ones in the same order. Is called by several threads. */
        void describe(int pair, Features into);
    }

    /** The rows of so many pairs, filled on all processors. */
    static EvidenceRows of(int pairs, Description description) {
        double[][] rows = new double[pairs][];
        List<Features> filled = IntStream.range(0, (pairs + AT_ONCE - 1) / AT_ONCE)
                .parallel()
                .mapToObj(part -> {
                    Features features = new Features();
                    for (int k = part * AT_ONCE; k < Math.min(pairs, (part + 1) * AT_ONCE); k++) {
                        features.clear();
                        description.describe(k, features);
                        rows[k] = features.row();
                    }
                    return features;
                })
                .toList();
        return new EvidenceRows(filled.isEmpty() ? List.of() : filled.get(0).names(), rows);
    }

    /** The numbers' names; empty where there is no pair. */
    List<String> names() {
        return names;
    }

    double[] row(int pair) {
        return rows[pair];
    }

    /** What a scorer makes of each row. */
    double[] scores(Scorer scorer) {
        return Arrays.stream(rows).parallel().mapToDouble(scorer::probability).toArray();
    }
}
