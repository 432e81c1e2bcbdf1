package crosscheck.feed;

/** What each term says about an item: a vector of length 1. */
final class TermVector {

    private final int[] hashes;
    private final float[] weights;

    /**
     * @param hashes of the terms, ascending
     * @param weights of the terms, of any length
     */
    TermVector(int[] hashes, double[] weights) {
        this.hashes = hashes;
        this.weights = new float[weights.length];
        double square = 0;
        for (double weight : weights) {
            square += weight * weight;
        }
        double norm = Math.sqrt(square);
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = (float) (weights[i] / norm);
        }
    }

    int size() {
        return hashes.length;
    }

    int hash(int i) {
        return hashes[i];
    }

    float weight(int i) {
        return weights[i];
    }

    /** How much two items share: 0 to 1. */
    double cosine(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] < other.hashes[j]) {
                i++;
            } else if (hashes[i] > other.hashes[j]) {
                j++;
            } else {
                sum += (double) weights[i++] * other.weights[j++];
            }
        }
        return sum;
    }
}
