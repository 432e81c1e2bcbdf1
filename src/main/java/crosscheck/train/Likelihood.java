package crosscheck.train;

import java.util.Arrays;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * The negative log-likelihood of a training set with the cost of large weights, for OpenNLP's quasi-Newton minimizer, as a
 * function of the distance from a starting point. OpenNLP's own starts from nothing and computes value and gradient apart,
 * an outcome at a time; here one pass gives both, with a feature's weights side by side.
 */
final class Likelihood implements Function {

    private final TrainingSet set;
    private final double smoothing;
    private final double[] start;
    private final double[] gradient;
    private double[] point;
    private double value;

    /**
     * @param smoothing the cost of a weight's square
     * @param start the weights to start from, one an outcome for each feature
     */
    Likelihood(TrainingSet set, double smoothing, double[] start) {
        this.set = set;
        this.smoothing = smoothing;
        this.start = start;
        this.gradient = new double[start.length];
    }

    @Override
    public int getDimension() {
        return start.length;
    }

    @Override
    public double valueAt(double[] distance) {
        compute(distance);
        return value;
    }

    @Override
    public double[] gradientAt(double[] distance) {
        compute(distance);
        return gradient.clone();
    }

    private void compute(double[] distance) {
        if (Arrays.equals(point, distance)) {
            return;
        }
        point = distance.clone();
        double[] weights = new double[start.length];
        value = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = start[i] + distance[i];
            gradient[i] = 2 * smoothing * weights[i];
            value += smoothing * weights[i] * weights[i];
        }
        int outcomes = set.outcomes();
        double[] sums = new double[outcomes];
        for (int e = 0; e < set.size(); e++) {
            int from = set.start(e);
            int to = set.start(e + 1);
            Arrays.fill(sums, 0);
            for (int i = from; i < to; i++) {
                int base = set.feature(i) * outcomes;
                for (int o = 0; o < outcomes; o++) {
                    sums[o] += weights[base + o];
                }
            }
            value += residuals(sums, set.label(e));
            for (int i = from; i < to; i++) {
                int base = set.feature(i) * outcomes;
                for (int o = 0; o < outcomes; o++) {
                    gradient[base + o] += sums[o];
                }
            }
        }
    }

    /** Turns sums into "probability less truth" and gives the loss. */
    static double residuals(double[] sums, int label) {
        double max = sums[0];
        for (double sum : sums) {
            max = Math.max(max, sum);
        }
        double margin = sums[label] - max;
        double total = 0;
        for (int o = 0; o < sums.length; o++) {
            sums[o] = StrictMath.exp(sums[o] - max);
            total += sums[o];
        }
        for (int o = 0; o < sums.length; o++) {
            sums[o] /= total;
        }
        sums[label] -= 1;
        return StrictMath.log(total) - margin;
    }
}
