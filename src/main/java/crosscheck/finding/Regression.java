package crosscheck.finding;

import crosscheck.claim.text.WordTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic regression over the evidence of a rule, with the probability from which the rule speaks. Its file is a table
 * that people can read: a number's name, a bar and its weight on each line, with {@code intercept} and {@code threshold}.
 *
 * @param weights by the names of the numbers
 * @param threshold a probability, 0..1
 */
public record Regression(Map<String, Double> weights, double intercept, double threshold) {

    private static final String INTERCEPT = "intercept";
    private static final String THRESHOLD = "threshold";
    private static final int DECIMALS = 4;

    public Regression {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** Reads one that ships. */
    static Regression shipped(String resource) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (List<String> row : WordTable.rows(resource)) {
            weights.put(row.get(0), Double.parseDouble(row.get(1)));
        }
        double intercept = weights.remove(INTERCEPT);
        double threshold = weights.remove(THRESHOLD);
        return new Regression(weights, intercept, threshold);
    }

    /**
     * The probability of what the regression was trained for, 0..1.
     *
     * @param row the numbers by their names, at least those that have a weight
     */
    public double probability(Map<String, Double> row) {
        double sum = intercept;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * row.get(weight.getKey());
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** The table that {@link #shipped} reads, without a comment. */
    public String table() {
        StringBuilder table = new StringBuilder();
        line(table, THRESHOLD, threshold);
        line(table, INTERCEPT, intercept);
        weights.forEach((name, weight) -> line(table, name, weight));
        return table.toString();
    }

    private static void line(StringBuilder table, String name, double number) {
        table.append(name)
                .append(" | ")
                .append(BigDecimal.valueOf(number)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString())
                .append('\n');
    }
}
