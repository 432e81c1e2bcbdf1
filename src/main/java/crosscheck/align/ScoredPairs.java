package crosscheck.align;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Pairs with a score each, to be asked from either side. Safe for threads. */
final class ScoredPairs {

    private final Story story;
    private final List<CandidatePairs.Pair> pairs;
    private final double[] scores;

    /** For each passage its partners, ascending, and the scores with them. */
    private final int[][] partners;

    private final double[][] withPartner;

    /**
     * @param pairs in the order of their first passages, then of their second
     */
    ScoredPairs(Story story, List<CandidatePairs.Pair> pairs, double[] scores) {
        this.story = story;
        this.pairs = pairs;
        this.scores = scores;
        int passages = story.passages().size();
        int[] counts = new int[passages];
        for (CandidatePairs.Pair pair : pairs) {
            counts[pair.a().number()]++;
            counts[pair.b().number()]++;
        }
        partners = new int[passages][];
        withPartner = new double[passages][];
        for (int p = 0; p < passages; p++) {
            partners[p] = new int[counts[p]];
            withPartner[p] = new double[counts[p]];
        }
        int[] filled = new int[passages];
        for (int k = 0; k < scores.length; k++) {
            add(pairs.get(k).b().number(), pairs.get(k).a().number(), scores[k], filled);
        }
        for (int k = 0; k < scores.length; k++) {
            add(pairs.get(k).a().number(), pairs.get(k).b().number(), scores[k], filled);
        }
    }

    /** All earlier passages come first, each time in ascending order: the pairs are in order. */
    private void add(int passage, int partner, double score, int[] filled) {
        partners[passage][filled[passage]] = partner;
        withPartner[passage][filled[passage]] = score;
        filled[passage]++;
    }

    /** The score of two passages; 0 where they are no pair. */
    double score(int a, int b) {
        int at = Arrays.binarySearch(partners[a], b);
        return at < 0 ? 0 : withPartner[a][at];
    }

    /**
     * Says how a pair stands among the others of its two passages.
     *
     * @param prefix begins the name of each number
     */
    void describe(String prefix, int k, Features into) {
        Passage a = pairs.get(k).a();
        Passage b = pairs.get(k).b();
        double score = scores[k];
        Rivals left = rivals(a, b, score);
        Rivals right = rivals(b, a, score);
        into.add(prefix, "score", score);
        into.add(prefix, "ahead.max", score - Math.min(left.best(), right.best()));
        into.add(prefix, "ahead.min", score - Math.max(left.best(), right.best()));
        into.add(prefix, "rank.best", 1.0 / (1 + Math.min(left.better(), right.better())));
        into.add(prefix, "rank.worst", 1.0 / (1 + Math.max(left.better(), right.better())));
        into.add(prefix, "rivals.max", Math.max(left.sum(), right.sum()));
        into.add(prefix, "rivals.min", Math.min(left.sum(), right.sum()));
        into.add(prefix, "before", score(story.beside(a, -1), story.beside(b, -1)));
        into.add(prefix, "after", score(story.beside(a, 1), story.beside(b, 1)));
        into.add(
                prefix,
                "cross.before",
                Math.max(score(story.beside(a, -1), Optional.of(b)), score(Optional.of(a), story.beside(b, -1))));
        into.add(
                prefix,
                "cross.after",
                Math.max(score(story.beside(a, 1), Optional.of(b)), score(Optional.of(a), story.beside(b, 1))));
        third(prefix, a, b, into);
    }

    /**
     * What a third account says: a passage there that both are like, or that only one is like. Goes along the partners of
     * both at once, since in a comparison of many accounts each passage has a hundred.
     */
    private void third(String prefix, Passage a, Passage b, Features into) {
        int[] left = partners[a.number()];
        int[] right = partners[b.number()];
        double weakest = 0;
        double product = 0;
        double against = 0;
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            int ofLeft = i < left.length ? left[i] : Integer.MAX_VALUE;
            int ofRight = j < right.length ? right[j] : Integer.MAX_VALUE;
            int third = Math.min(ofLeft, ofRight);
            double withA = 0;
            double withB = 0;
            if (ofLeft == third) {
                withA = withPartner[a.number()][i];
                i++;
            }
            if (ofRight == third) {
                withB = withPartner[b.number()][j];
                j++;
            }
            int account = story.passages().get(third).account();
            if (account != a.account() && account != b.account()) {
                weakest = Math.max(weakest, Math.min(withA, withB));
                product = Math.max(product, withA * withB);
                against = Math.max(against, Math.abs(withA - withB));
            }
        }
        into.add(prefix, "third.weakest", weakest);
        into.add(prefix, "third.product", product);
        into.add(prefix, "third.against", against);
    }

    private record Rivals(double best, int better, double sum) {}

    /** The other partners that a passage has in the account of one. */
    private Rivals rivals(Passage from, Passage partner, double score) {
        int[] all = partners[from.number()];
        int end = story.start(partner.account() + 1);
        double best = 0;
        double sum = 0;
        int better = 0;
        for (int i = firstFrom(all, story.start(partner.account())); i < all.length && all[i] < end; i++) {
            if (all[i] != partner.number()) {
                double other = withPartner[from.number()][i];
                best = Math.max(best, other);
                sum += other;
                better += other > score ? 1 : 0;
            }
        }
        return new Rivals(best, better, sum);
    }

    private static int firstFrom(int[] ascending, int least) {
        int at = Arrays.binarySearch(ascending, least);
        return at < 0 ? -at - 1 : at;
    }

    private double score(Optional<Passage> a, Optional<Passage> b) {
        return a.isPresent() && b.isPresent() ? score(a.get().number(), b.get().number()) : 0;
    }
}
