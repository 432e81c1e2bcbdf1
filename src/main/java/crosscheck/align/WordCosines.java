package crosscheck.align;

import crosscheck.align.semantic.Encoding;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How near the words of one passage are to those of another, computed once for the pairs compared last: when one account of
 * several changes, most pairs are the same as before. Safe for threads.
 */
final class WordCosines {

    /** Some 24 MB, or the pairs of a comparison of ten articles. */
    private static final int MOST_CELLS = 3_000_000;

    private final Map<Pair, double[]> known = new LinkedHashMap<>(1024, 0.75f, true);
    private int cells;

    private record Pair(Meaning.Wording a, Meaning.Wording b) {}

    /** The cosines of each word of the first with all of the second, row by row. For reading only. */
    double[] of(Meaning x, Meaning y) {
        Pair pair = new Pair(x.wording(), y.wording());
        synchronized (known) {
            double[] cosines = known.get(pair);
            if (cosines != null) {
                return cosines;
            }
        }
        double[] cosines = of(x.words(), y.words());
        synchronized (known) {
            keep(pair, cosines);
        }
        return cosines;
    }

    /** The cosines of each of the rows with all columns, row by row; all vectors have length 1. */
    static double[] of(float[][] rows, float[][] columns) {
        double[] cosines = new double[rows.length * columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                cosines[i * columns.length + j] = Encoding.cosine(rows[i], columns[j]);
            }
        }
        return cosines;
    }

    private void keep(Pair pair, double[] cosines) {
        if (known.putIfAbsent(pair, cosines) == null) {
            cells += cosines.length;
        }
        Iterator<double[]> eldest = known.values().iterator();
        while (cells > MOST_CELLS) {
            cells -= eldest.next().length;
            eldest.remove();
        }
    }
}
