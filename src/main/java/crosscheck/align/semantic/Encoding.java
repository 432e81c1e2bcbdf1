package crosscheck.align.semantic;

/**
 * A text as a neural model sees it: two vectors for the whole and one for each piece of it, each of length 1 (the mean of no pieces has 0). The arrays
 * are for reading only.
 */
public final class Encoding {

    private final float[] whole;
    private final float[] mean;
    private final int[] offsets;
    private final float[][] pieces;

    Encoding(float[] whole, float[] mean, int[] offsets, float[][] pieces) {
        this.whole = whole;
        this.mean = mean;
        this.offsets = offsets;
        this.pieces = pieces;
    }

    /** The state of the mark that begins the text: what the model makes of the whole. */
    public float[] whole() {
        return whole;
    }

    /** The mean of the pieces, which tells more of what each word does. */
    public float[] mean() {
        return mean;
    }

    /** For each piece, the UTF-16 offset in the text of the word that it belongs to; ascending. */
    public int[] offsets() {
        return offsets;
    }

    /** The vectors of the pieces, each in its context. */
    public float[][] pieces() {
        return pieces;
    }

    /** The cosine of two vectors of length 1. */
    public static double cosine(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        for (int i = 0; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        double rest = 0;
        for (int i = a.length & ~3; i < a.length; i++) {
            rest += a[i] * b[i];
        }
        return (double) s0 + s1 + s2 + s3 + rest;
    }

    /** The vector of length 1 in the same direction; a vector of length 0 stays one. The array given is changed. */
    public static float[] unit(float[] vector) {
        double square = 0;
        for (float v : vector) {
            square += (double) v * v;
        }
        float norm = (float) Math.sqrt(square + 1e-12);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= norm;
        }
        return vector;
    }
}
