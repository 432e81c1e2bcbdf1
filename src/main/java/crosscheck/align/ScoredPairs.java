package crosscheck.align;

import java.util.List;
import java.util.Optional;

/** Pairs with a score each, to be asked from either side. Safe for threads. */
final class ScoredPairs {

    private final Story story;
    private final List<CandidatePairs.Pair> pairs;
    private final double[] scores;

    private final Partners partners;

    ScoredPairs(Story story, List<CandidatePairs.Pair> pairs, Partners partners, double[] scores) {
        this.story = story;
        this.pairs = pairs;
        this.partners = partners;
        this.scores = scores;
    }

    /** The score of two passages; 0 where they are no pair. */
    double score(int a, int b) {
        int pair = partners.pair(a, b);
        return pair < 0 ? 0 : scores[pair];
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
        int[] left = partners.of(a.number());
        int[] right = partners.of(b.number());
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
                withA = scores[partners.pairs(a.number())[i]];
                i++;
            }
            if (ofRight == third) {
                withB = scores[partners.pairs(b.number())[j]];
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
        int[] all = partners.of(from.number());
        int[] numbers = partners.pairs(from.number());
        int end = story.start(partner.account() + 1);
        double best = 0;
        double sum = 0;
        int better = 0;
        for (int i = partners.firstFrom(from.number(), story.start(partner.account()));
                i < all.length && all[i] < end;
                i++) {
            if (all[i] != partner.number()) {
                double other = scores[numbers[i]];
                best = Math.max(best, other);
                sum += other;
                better += other > score ? 1 : 0;
            }
        }
        return new Rivals(best, better, sum);
    }

    private double score(Optional<Passage> a, Optional<Passage> b) {
        return a.isPresent() && b.isPresent() ? score(a.get().number(), b.get().number()) : 0;
    }
}
