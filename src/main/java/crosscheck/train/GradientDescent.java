package crosscheck.train;

import java.util.Arrays;

/**
 * Stochastic gradient descent with a rate of its own for each weight (AdaGrad; Duchi, Hazan and Singer 2011): comes near
 * the best weights in a few passes over the set, where the quasi-Newton method alone takes sixty. Events are taken in a
 * fixed, scattered order, so that the same set gives the same weights.
 */
final class GradientDescent {

    private static final double RATE = 0.2;
    private static final double FLOOR = 1.0;

    private final TrainingSet set;
    private final double smoothing;

    GradientDescent(TrainingSet set, double smoothing) {
        this.set = set;
        this.smoothing = smoothing;
    }

    /** One weight an outcome for each feature. */
    double[] weights(int passes) {
        int outcomes = set.outcomes();
        // weight and sum of squared slopes side by side: one line of the cache for both
        double[] cells = new double[set.features() * outcomes * 2];
        double[] sums = new double[outcomes];
        double decay = smoothing / set.size();
        int stride = coprime(set.size());
        int event = 0;
        for (long step = 0; step < (long) passes * set.size(); step++) {
            event = (int) (((long) event + stride) % set.size());
            int from = set.start(event);
            int to = set.start(event + 1);
            Arrays.fill(sums, 0);
            for (int i = from; i < to; i++) {
                int base = set.feature(i) * outcomes * 2;
                for (int o = 0; o < outcomes; o++) {
                    sums[o] += cells[base + 2 * o];
                }
            }
            Likelihood.residuals(sums, set.label(event));
            if (Math.abs(sums[set.label(event)]) < 0.002) {
                // as good as certain: nothing to learn here
                continue;
            }
            for (int i = from; i < to; i++) {
                int base = set.feature(i) * outcomes * 2;
                for (int o = 0; o < outcomes; o++) {
                    double slope = sums[o] + decay * cells[base + 2 * o];
                    cells[base + 2 * o + 1] += slope * slope;
                    cells[base + 2 * o] -= RATE * slope / Math.sqrt(FLOOR + cells[base + 2 * o + 1]);
                }
            }
        }
        double[] weights = new double[set.features() * outcomes];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = cells[2 * i];
        }
        return weights;
    }

    /** A stride near the golden section of the size that has no divisor with it: every event's turn comes in each pass. */
    private static int coprime(int size) {
        int stride = Math.max(1, (int) (size * 0.618033988749895));
        while (gcd(stride, size) != 1) {
            stride++;
        }
        return stride;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
