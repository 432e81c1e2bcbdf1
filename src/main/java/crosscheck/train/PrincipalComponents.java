package crosscheck.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The directions in which vectors differ most (Pearson 1901), by orthogonal iteration on their covariance (Golub and Van
 * Loan, "Matrix Computations", 8.2). The same on every machine.
 */
final class PrincipalComponents {

    private static final int ITERATIONS = 100;
    private static final long SEED = 1;

    private final double[] mean;
    private final double[][] directions;

    /**
     * @param vectors all of one length, more than there are directions to find
     * @param count how many directions to find, no more than the vectors' length
     * @throws IllegalArgumentException if there are too few vectors for so many directions
     */
    PrincipalComponents(List<float[]> vectors, int count) {
        if (vectors.size() <= count || count > vectors.get(0).length) {
            throw new IllegalArgumentException(vectors.size() + " vectors for " + count + " directions");
        }
        int width = vectors.get(0).length;
        mean = new double[width];
        for (float[] vector : vectors) {
            for (int i = 0; i < width; i++) {
                mean[i] += vector[i] / (double) vectors.size();
            }
        }
        double[][] covariance = covariance(vectors);
        Random random = new Random(SEED);
        directions = new double[count][];
        for (int d = 0; d < count; d++) {
            directions[d] = random.doubles(width, -1, 1).toArray();
        }
        for (int i = 0; i < ITERATIONS; i++) {
            for (int d = 0; d < count; d++) {
                double[] from = directions[d];
                directions[d] = Arrays.stream(covariance)
                        .mapToDouble(row -> product(row, from))
                        .toArray();
            }
            orthonormalise();
        }
    }

    private double[][] covariance(List<float[]> vectors) {
        double[][] covariance = new double[mean.length][mean.length];
        double[] centred = new double[mean.length];
        for (float[] vector : vectors) {
            for (int i = 0; i < centred.length; i++) {
                centred[i] = vector[i] - mean[i];
            }
            for (int i = 0; i < centred.length; i++) {
                for (int j = 0; j < centred.length; j++) {
                    covariance[i][j] += centred[i] * centred[j];
                }
            }
        }
        return covariance;
    }

    /** Gram and Schmidt, modified. */
    private void orthonormalise() {
        for (int d = 0; d < directions.length; d++) {
            for (int earlier = 0; earlier < d; earlier++) {
                double along = product(directions[d], directions[earlier]);
                for (int i = 0; i < mean.length; i++) {
                    directions[d][i] -= along * directions[earlier][i];
                }
            }
            double length = Math.sqrt(product(directions[d], directions[d]));
            for (int i = 0; i < mean.length; i++) {
                directions[d][i] /= length;
            }
        }
    }

    /** A vector less the mean, along each direction; the one in which the vectors differ most comes first. */
    double[] project(float[] vector) {
        double[] centred = new double[mean.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = vector[i] - mean[i];
        }
        return Arrays.stream(directions)
                .mapToDouble(direction -> product(direction, centred))
                .toArray();
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
