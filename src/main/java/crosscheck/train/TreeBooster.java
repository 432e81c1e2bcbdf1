package crosscheck.train;

import crosscheck.align.DecisionTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Boosts small regression trees on the logistic loss (Friedman 2001, "Greedy function approximation"; second-order leaves
 * and penalty as in Chen and Guestrin 2016), over histograms, with a random part of rows and numbers a tree. Ours, since
 * what Maven Central has under a licence that fits comes with native libraries.
 */
final class TreeBooster {

    /**
     * How far to go.
     *
     * @param trees how many
     * @param depth of each
     * @param rate by which a tree's leaves are shrunk
     * @param penalty on the squared leaves
     * @param seed of what is drawn by chance
     */
    record Plan(int trees, int depth, double rate, double penalty, long seed) {}

    private static final int BINS = 32;
    private static final double ROWS = 0.7;
    private static final double NUMBERS = 0.5;
    private static final double LEAST_LEAF = 5;
    private static final double LEAST_GAIN = 1e-3;

    private final Plan plan;
    private final double[][] edges;
    private final byte[][] bins;
    private final boolean[] positive;
    private final double[] odds;
    private final double[] gradient;
    private final double[] curvature;
    private final double start;

    TreeBooster(List<double[]> rows, boolean[] positive, Plan plan) {
        this.plan = plan;
        this.positive = positive;
        int width = rows.get(0).length;
        edges = new double[width][];
        bins = new byte[width][rows.size()];
        for (int i = 0; i < width; i++) {
            int number = i;
            double[] sorted = rows.stream().mapToDouble(r -> r[number]).sorted().toArray();
            edges[i] = IntStream.range(1, BINS)
                    .mapToDouble(q -> sorted[(int) ((long) q * (sorted.length - 1) / BINS)])
                    .distinct()
                    .toArray();
            for (int k = 0; k < rows.size(); k++) {
                int at = Arrays.binarySearch(edges[i], rows.get(k)[i]);
                bins[i][k] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        long ones = IntStream.range(0, positive.length).filter(k -> positive[k]).count();
        start = StrictMath.log((double) ones / (positive.length - ones));
        odds = new double[positive.length];
        Arrays.fill(odds, start);
        gradient = new double[positive.length];
        curvature = new double[positive.length];
    }

    /** The log odds before the first tree. */
    double start() {
        return start;
    }

    List<DecisionTree> boost() {
        Random random = new Random(plan.seed());
        List<DecisionTree> trees = new ArrayList<>();
        for (int t = 0; t < plan.trees(); t++) {
            for (int k = 0; k < odds.length; k++) {
                double p = 1 / (1 + StrictMath.exp(-odds[k]));
                gradient[k] = (positive[k] ? 1 : 0) - p;
                curvature[k] = p * (1 - p);
            }
            int[] rows = IntStream.range(0, odds.length)
                    .filter(k -> random.nextDouble() < ROWS)
                    .toArray();
            int[] numbers = IntStream.range(0, bins.length)
                    .filter(i -> random.nextDouble() < NUMBERS)
                    .toArray();
            trees.add(grow(rows, numbers));
        }
        return trees;
    }

    private DecisionTree grow(int[] rows, int[] numbers) {
        int inner = (1 << plan.depth()) - 1;
        int[] features = new int[inner];
        int[] cuts = new int[inner];
        Arrays.fill(features, -1);
        int[] node = new int[odds.length];
        for (int level = 0; level < plan.depth(); level++) {
            int first = (1 << level) - 1;
            split(rows, numbers, node, first, features, cuts);
            for (int k = 0; k < node.length; k++) {
                int at = node[k];
                node[k] = 2 * at + (features[at] >= 0 && bins[features[at]][k] > cuts[at] ? 2 : 1);
            }
        }
        double[] sums = new double[inner + 1];
        double[] curves = new double[inner + 1];
        for (int k : rows) {
            sums[node[k] - inner] += gradient[k];
            curves[node[k] - inner] += curvature[k];
        }
        double[] leaves = new double[inner + 1];
        for (int leaf = 0; leaf <= inner; leaf++) {
            leaves[leaf] = plan.rate() * sums[leaf] / (curves[leaf] + plan.penalty());
        }
        for (int k = 0; k < node.length; k++) {
            odds[k] += leaves[node[k] - inner];
        }
        double[] bounds = new double[inner];
        for (int n = 0; n < inner; n++) {
            bounds[n] = features[n] < 0 ? 0 : edges[features[n]][cuts[n]];
        }
        return new DecisionTree(features, bounds, leaves);
    }

    /** Finds the best cut for each node of a level. */
    private void split(int[] rows, int[] numbers, int[] node, int first, int[] features, int[] cuts) {
        int nodes = first + 1;
        double[] best = new double[nodes];
        Arrays.fill(best, LEAST_GAIN);
        for (int i : numbers) {
            double[] sums = new double[nodes * BINS];
            double[] curves = new double[nodes * BINS];
            byte[] column = bins[i];
            for (int k : rows) {
                int at = (node[k] - first) * BINS + column[k];
                sums[at] += gradient[k];
                curves[at] += curvature[k];
            }
            for (int n = 0; n < nodes; n++) {
                double allSums = 0;
                double allCurves = 0;
                for (int bin = 0; bin < BINS; bin++) {
                    allSums += sums[n * BINS + bin];
                    allCurves += curves[n * BINS + bin];
                }
                double left = 0;
                double leftCurve = 0;
                for (int cut = 0; cut < edges[i].length; cut++) {
                    left += sums[n * BINS + cut];
                    leftCurve += curves[n * BINS + cut];
                    double rightCurve = allCurves - leftCurve;
                    if (leftCurve < LEAST_LEAF || rightCurve < LEAST_LEAF) {
                        continue;
                    }
                    double right = allSums - left;
                    double gain = left * left / (leftCurve + plan.penalty())
                            + right * right / (rightCurve + plan.penalty())
                            - allSums * allSums / (allCurves + plan.penalty());
                    if (gain > best[n]) {
                        best[n] = gain;
                        features[first + n] = i;
                        cuts[first + n] = cut;
                    }
                }
            }
        }
    }
}
