package crosscheck.align;

import crosscheck.align.semantic.Encoding;
import java.util.Arrays;
import java.util.List;

/** The mean of many vectors of length 1, to compare vectors without what all have in common. */
final class Centre {

    private final float[] mean;
    private final double square;

    private Centre(float[] mean) {
        this.mean = mean;
        this.square = Encoding.cosine(mean, mean);
    }

    static Centre of(List<float[]> vectors) {
        return new Centre(mean(vectors));
    }

    /** The mean; of no vectors one without numbers. */
    static float[] mean(List<float[]> vectors) {
        float[] mean = new float[vectors.isEmpty() ? 0 : vectors.get(0).length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i];
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= vectors.size();
        }
        return mean;
    }

    double cosine(double plain, float[] a, float[] b) {
        return cosine(plain, Encoding.cosine(a, mean), Encoding.cosine(b, mean));
    }

    /** The cosine of two vectors of length 1 less the mean, from their products with each other and with the mean. */
    double cosine(double plain, double withA, double withB) {
        double a = 1 - 2 * withA + square;
        double b = 1 - 2 * withB + square;
        return (plain - withA - withB + square) / Math.sqrt(Math.max(1e-9, a) * Math.max(1e-9, b));
    }

    double[] dots(float[][] vectors) {
        return Arrays.stream(vectors).mapToDouble(v -> Encoding.cosine(v, mean)).toArray();
    }
}
