package crosscheck.align;

import crosscheck.source.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A complete binary tree over the numbers of a row: at each node to the right where the node's number is over its bound. */
public final class DecisionTree {

    private final int[] features;
    private final double[] bounds;
    private final double[] leaves;

    /**
     * @param features for each node, level by level, which number it looks at; -1 where every row goes to the left
     * @param bounds for each node
     * @param leaves what the tree adds to the log odds, from the leftmost leaf; one more than there are nodes
     */
    public DecisionTree(int[] features, double[] bounds, double[] leaves) {
        if (features.length != bounds.length || leaves.length != features.length + 1) {
            throw new IllegalArgumentException("a tree of " + features.length + " nodes, " + bounds.length
                    + " bounds and " + leaves.length + " leaves");
        }
        this.features = features.clone();
        this.bounds = bounds.clone();
        this.leaves = leaves.clone();
    }

    /** The leaf that a row comes to. */
    public double value(double[] row) {
        int node = 0;
        while (node < features.length) {
            int feature = features[node];
            node = 2 * node + (feature >= 0 && row[feature] > bounds[node] ? 2 : 1);
        }
        return leaves[node - features.length];
    }

    /** The features, the bounds and the leaves on one line. */
    String line() {
        String looked = Arrays.stream(features).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        return looked + ";" + Scorer.join(bounds) + ";" + Scorer.join(leaves);
    }

    static DecisionTree parse(String line) {
        List<String> parts = WordList.words(line, ";");
        if (parts.size() != 3) {
            throw new IllegalArgumentException("no tree: " + line);
        }
        return new DecisionTree(
                WordList.words(parts.get(0), " ").stream()
                        .mapToInt(Integer::parseInt)
                        .toArray(),
                Scorer.numbers(parts.get(1)),
                Scorer.numbers(parts.get(2)));
    }
}
