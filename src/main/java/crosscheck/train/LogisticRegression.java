package crosscheck.train;

import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** Logistic regression with a penalty on the squares of the weights, fitted by OpenNLP's L-BFGS. */
final class LogisticRegression {

    private static final int ITERATIONS = 60;
    private static final int MEMORY = 15;
    private static final int EVALUATIONS = 120;

    private LogisticRegression() {}

    /**
     * The weights of the numbers as they stand, and the intercept at the end.
     *
     * @param penalty on each squared weight of a number in units of its standard deviation, in rows
     */
    static double[] fit(List<double[]> rows, boolean[] positive, double penalty) {
        int width = rows.get(0).length;
        double[] mean = new double[width];
        double[] scale = new double[width];
        for (double[] row : rows) {
            for (int i = 0; i < width; i++) {
                mean[i] += row[i] / rows.size();
            }
        }
        for (double[] row : rows) {
            for (int i = 0; i < width; i++) {
                scale[i] += (row[i] - mean[i]) * (row[i] - mean[i]) / rows.size();
            }
        }
        for (int i = 0; i < width; i++) {
            scale[i] = Math.sqrt(scale[i]) + 1e-9;
        }
        double[][] standard = new double[rows.size()][width];
        for (int k = 0; k < standard.length; k++) {
            for (int i = 0; i < width; i++) {
                standard[k][i] = (rows.get(k)[i] - mean[i]) / scale[i];
            }
        }
        double[] found =
                new QNMinimizer(0, 0, ITERATIONS, MEMORY, EVALUATIONS).minimize(new Loss(standard, positive, penalty));
        double[] weights = new double[width + 1];
        weights[width] = found[width];
        for (int i = 0; i < width; i++) {
            weights[i] = found[i] / scale[i];
            weights[width] -= found[i] * mean[i] / scale[i];
        }
        return weights;
    }

    /** The mean negative log likelihood and the penalty. */
    private static final class Loss implements Function {

        private final double[][] rows;
        private final boolean[] positive;
        private final double penalty;

        Loss(double[][] rows, boolean[] positive, double penalty) {
            this.rows = rows;
            this.positive = positive;
            this.penalty = penalty;
        }

        @Override
        public int getDimension() {
            return rows[0].length + 1;
        }

        @Override
        public double valueAt(double[] x) {
            double loss = 0;
            for (int k = 0; k < rows.length; k++) {
                double odds = odds(x, rows[k]);
                double margin = positive[k] ? odds : -odds;
                loss += margin > 0
                        ? StrictMath.log1p(StrictMath.exp(-margin))
                        : StrictMath.log1p(StrictMath.exp(margin)) - margin;
            }
            for (int i = 0; i < x.length - 1; i++) {
                loss += penalty * x[i] * x[i] / 2;
            }
            return loss / rows.length;
        }

        @Override
        public double[] gradientAt(double[] x) {
            double[] gradient = new double[x.length];
            for (int k = 0; k < rows.length; k++) {
                double error = 1 / (1 + StrictMath.exp(-odds(x, rows[k]))) - (positive[k] ? 1 : 0);
                for (int i = 0; i < rows[k].length; i++) {
                    gradient[i] += error * rows[k][i];
                }
                gradient[x.length - 1] += error;
            }
            for (int i = 0; i < x.length; i++) {
                gradient[i] = (gradient[i] + (i < x.length - 1 ? penalty * x[i] : 0)) / rows.length;
            }
            return gradient;
        }

        private static double odds(double[] x, double[] row) {
            double sum = x[row.length];
            for (int i = 0; i < row.length; i++) {
                sum += x[i] * row[i];
            }
            return sum;
        }
    }
}
