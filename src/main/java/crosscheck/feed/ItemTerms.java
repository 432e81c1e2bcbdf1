package crosscheck.feed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.TreeMap;

/** The terms of an item and how much each says about it: a vector of length 1. The arrays are for reading only. */
final class ItemTerms {

    private final int[] terms;
    private final float[] weights;

    /**
     * @param terms hashes of the terms, ascending
     * @param weights the weight of each, above 0
     */
    @JsonCreator
    ItemTerms(@JsonProperty("terms") int[] terms, @JsonProperty("weights") float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    @JsonProperty
    int[] terms() {
        return terms;
    }

    @JsonProperty
    float[] weights() {
        return weights;
    }

    /** From weights that are not yet of length 1. */
    static ItemTerms of(Map<Integer, Double> weights) {
        double square = 0;
        Map<Integer, Double> sorted = new TreeMap<>(weights);
        for (double w : sorted.values()) {
            square += w * w;
        }
        double norm = Math.sqrt(square);
        int[] terms = new int[sorted.size()];
        float[] unit = new float[terms.length];
        int i = 0;
        for (Map.Entry<Integer, Double> e : sorted.entrySet()) {
            terms[i] = e.getKey();
            unit[i++] = (float) (e.getValue() / norm);
        }
        return new ItemTerms(terms, unit);
    }

    /** How much two items share: the cosine of their vectors, 0 to 1. */
    double cosine(ItemTerms other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += (double) weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
