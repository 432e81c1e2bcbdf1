package crosscheck.align;

/** The runs of words that two passages have in common, and those among them that stand in quotation marks. */
final class SharedRuns {

    private SharedRuns() {}

    /**
     * Adds the weights of the longest runs.
     *
     * @param weights for each term how much it tells
     */
    static void describe(Passage a, Passage b, double[] weights, Features into) {
        int[] x = a.sequence();
        int[] y = b.sequence();
        double longest = 0;
        double quoted = 0;
        double oneSided = 0;
        double bigrams = 0;
        double[] row = new double[y.length + 1];
        double[] both = new double[y.length + 1];
        double[] either = new double[y.length + 1];
        int[] length = new int[y.length + 1];
        for (int i = 0; i < x.length; i++) {
            for (int j = y.length; j > 0; j--) {
                if (x[i] != y[j - 1]) {
                    if (length[j] > 0) {
                        row[j] = 0;
                        both[j] = 0;
                        either[j] = 0;
                        length[j] = 0;
                    }
                    continue;
                }
                double weight = 0.5 + weights[x[i]];
                row[j] = row[j - 1] + weight;
                length[j] = length[j - 1] + 1;
                boolean left = a.quoted()[i];
                boolean right = b.quoted()[j - 1];
                both[j] = left && right ? both[j - 1] + weight : 0;
                either[j] = left || right ? either[j - 1] + weight : 0;
                longest = Math.max(longest, length[j] > 1 ? row[j] : 0);
                quoted = Math.max(quoted, both[j]);
                oneSided = Math.max(oneSided, length[j] > 1 ? either[j] : 0);
                bigrams += length[j] > 1 ? weight + 0.5 + weights[x[i - 1]] : 0;
            }
        }
        into.add("run.longest", StrictMath.log1p(longest));
        into.add("run.quoted", StrictMath.log1p(quoted));
        into.add("run.either", StrictMath.log1p(oneSided));
        into.add("run.bigrams", StrictMath.log1p(bigrams));
    }
}
