package crosscheck.train;

import crosscheck.align.semantic.WordVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Pattern;

/**
 * Makes the table behind {@link WordVectors} of the vectors that a sentence embedding model begins with: fewer numbers a
 * word, and these as whole ones.
 */
public final class WordVectorTable {

    private static final int NUMBERS = 64;
    private static final int LARGEST = 127;

    /** What English is written with. */
    private static final Pattern KEPT = Pattern.compile("(##)?[a-z0-9]+|[!-~]");

    /** What the directions are found from: whole words of some length, not pieces of them. */
    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

    private WordVectorTable() {}

    /**
     * The table as it is written to a file.
     *
     * @param words a vector for each word piece
     */
    public static byte[] bytes(NavigableMap<String, float[]> words) {
        PrincipalComponents components = new PrincipalComponents(
                words.keySet().stream()
                        .filter(w -> WORD.matcher(w).matches())
                        .map(words::get)
                        .toList(),
                NUMBERS);
        List<String> pieces =
                words.keySet().stream().filter(w -> KEPT.matcher(w).matches()).toList();
        List<double[]> projected = new ArrayList<>();
        double largest = 0;
        for (String piece : pieces) {
            double[] vector = components.project(words.get(piece));
            projected.add(vector);
            for (double v : vector) {
                largest = Math.max(largest, Math.abs(v));
            }
        }
        byte[][] vectors = new byte[pieces.size()][NUMBERS];
        for (int p = 0; p < vectors.length; p++) {
            for (int i = 0; i < NUMBERS; i++) {
                vectors[p][i] = (byte) StrictMath.rint(projected.get(p)[i] * LARGEST / largest);
            }
        }
        return WordVectors.bytes(pieces, vectors);
    }
}
