package crosscheck.align;

import crosscheck.source.WordList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns a row of evidence into a probability: the mean of the log odds that a logistic regression and a boosted ensemble
 * of trees (Friedman 2001) give.
 */
public final class Scorer {

    private static final int DECIMALS = 5;

    private final List<String> names;
    private final double[] weights;
    private final double bias;
    private final List<DecisionTree> trees;

    /**
     * @param names of the numbers of a row
     * @param weights the regression's weight for each, half of which counts
     * @param bias the sum of both intercepts, half of which counts
     * @param trees the ensemble, half of which counts
     */
    public Scorer(List<String> names, double[] weights, double bias, List<DecisionTree> trees) {
        this.names = List.copyOf(names);
        this.weights = weights.clone();
        this.bias = bias;
        this.trees = List.copyOf(trees);
        if (weights.length != names.size()) {
            throw new IllegalArgumentException(weights.length + " weights for " + names.size() + " names");
        }
    }

    public List<String> names() {
        return names;
    }

    /** The probability, 0..1, that the row's pair says the same. */
    public double probability(double[] row) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * row[i];
        }
        for (DecisionTree tree : trees) {
            sum += tree.value(row);
        }
        return 1 / (1 + StrictMath.exp(-sum / 2));
    }

    /** The lines that {@link #parse} reads. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.join(" ", names)).append('\n');
        text.append(join(weights)).append('\n');
        text.append(join(new double[] {bias})).append('\n');
        trees.forEach(t -> text.append(t.line()).append('\n'));
        return text.toString();
    }

    static Scorer parse(List<String> lines) {
        if (lines.size() < 3) {
            throw new IllegalArgumentException("a scorer of " + lines.size() + " lines");
        }
        return new Scorer(
                WordList.words(lines.get(0), " "),
                numbers(lines.get(1)),
                numbers(lines.get(2))[0],
                lines.subList(3, lines.size()).stream().map(DecisionTree::parse).toList());
    }

    static String join(double[] numbers) {
        return Arrays.stream(numbers)
                .mapToObj(n -> BigDecimal.valueOf(n)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString())
                .collect(Collectors.joining(" "));
    }

    static double[] numbers(String line) {
        return WordList.words(line, " ").stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
