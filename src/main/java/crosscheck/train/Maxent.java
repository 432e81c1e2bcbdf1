package crosscheck.train;

import crosscheck.claim.attribution.HashedModel;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Trains a maximum-entropy model: OpenNLP's quasi-Newton minimizer (L-BFGS, which its MAXENT_QN uses) from where a few
 * passes of stochastic gradient descent have come.
 *
 * @param smoothing the cost of a weight's square (L2)
 * @param passes of gradient descent
 * @param iterations of the minimizer, at most
 * @param floor smaller weights are left out
 */
record Maxent(double smoothing, int passes, int iterations, double floor) {

    HashedModel train(TrainingSet set) {
        double[] weights = new GradientDescent(set, smoothing).weights(passes);
        if (iterations > 0) {
            double[] distance =
                    new QNMinimizer(0, 0, iterations, 5, 30_000).minimize(new Likelihood(set, smoothing, weights));
            for (int i = 0; i < weights.length; i++) {
                weights[i] += distance[i];
            }
        }
        return model(set, weights);
    }

    private HashedModel model(TrainingSet set, double[] weights) {
        Map<Integer, double[]> rows = new HashMap<>();
        int outcomes = set.outcomes();
        for (int f = 0; f < set.features(); f++) {
            double[] row = new double[outcomes];
            boolean kept = false;
            for (int o = 0; o < outcomes; o++) {
                row[o] = weights[f * outcomes + o];
                kept |= Math.abs(row[o]) >= floor;
            }
            if (kept) {
                rows.put(set.hash(f), row);
            }
        }
        return HashedModel.of(outcomes, rows);
    }
}
