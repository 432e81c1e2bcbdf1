package crosscheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs with a score each, to be asked from either side. */
final class ScoredPairs {

    private final Story story;
    private final List<CandidatePairs.Pair> pairs;
    private final double[] scores;
    private final List<List<Partner>> partners = new ArrayList<>();

    /** Another passage and the score of the pair with it. */
    record Partner(int passage, double score) {}

    ScoredPairs(Story story, List<CandidatePairs.Pair> pairs, double[] scores) {
        this.story = story;
        this.pairs = pairs;
        this.scores = scores;
        for (int i = 0; i < story.passages().size(); i++) {
            partners.add(new ArrayList<>());
        }
        for (int k = 0; k < scores.length; k++) {
            int a = pairs.get(k).a().number();
            int b = pairs.get(k).b().number();
            partners.get(a).add(new Partner(b, scores[k]));
            partners.get(b).add(new Partner(a, scores[k]));
        }
        for (List<Partner> list : partners) {
            list.sort((x, y) -> Integer.compare(x.passage(), y.passage()));
        }
    }

    /** The score of two passages; 0 where they are no pair. */
    double score(int a, int b) {
        List<Partner> list = partners.get(a);
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compare(list.get(middle).passage(), b);
            if (order == 0) {
                return list.get(middle).score();
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return 0;
    }

    /** Says how a pair stands among the others of its two passages. */
    void describe(String prefix, int k, Features into) {
        Passage a = pairs.get(k).a();
        Passage b = pairs.get(k).b();
        double score = scores[k];
        Rivals left = rivals(a, b);
        Rivals right = rivals(b, a);
        into.add(prefix + "score", score);
        into.add(prefix + "ahead.max", score - Math.min(left.best(), right.best()));
        into.add(prefix + "ahead.min", score - Math.max(left.best(), right.best()));
        into.add(prefix + "rank.best", 1.0 / (1 + Math.min(left.better(), right.better())));
        into.add(prefix + "rank.worst", 1.0 / (1 + Math.max(left.better(), right.better())));
        into.add(prefix + "rivals.max", Math.max(left.sum(), right.sum()));
        into.add(prefix + "rivals.min", Math.min(left.sum(), right.sum()));
        into.add(prefix + "before", score(story.beside(a, -1), story.beside(b, -1)));
        into.add(prefix + "after", score(story.beside(a, 1), story.beside(b, 1)));
        into.add(
                prefix + "cross.before",
                Math.max(score(story.beside(a, -1), Optional.of(b)), score(Optional.of(a), story.beside(b, -1))));
        into.add(
                prefix + "cross.after",
                Math.max(score(story.beside(a, 1), Optional.of(b)), score(Optional.of(a), story.beside(b, 1))));
        third(prefix, a, b, into);
    }

    /** What a third account says: a passage there that both are like, or that only one is like. */
    private void third(String prefix, Passage a, Passage b, Features into) {
        double weakest = 0;
        double product = 0;
        double against = 0;
        for (Partner partner : partners.get(a.number())) {
            Passage c = story.passages().get(partner.passage());
            if (c.account() != b.account()) {
                double other = score(b.number(), c.number());
                weakest = Math.max(weakest, Math.min(partner.score(), other));
                product = Math.max(product, partner.score() * other);
                against = Math.max(against, partner.score() - other);
            }
        }
        for (Partner partner : partners.get(b.number())) {
            Passage c = story.passages().get(partner.passage());
            if (c.account() != a.account()) {
                against = Math.max(against, partner.score() - score(a.number(), c.number()));
            }
        }
        into.add(prefix + "third.weakest", weakest);
        into.add(prefix + "third.product", product);
        into.add(prefix + "third.against", against);
    }

    private record Rivals(double best, int better, double sum) {}

    private Rivals rivals(Passage from, Passage other) {
        double best = 0;
        double sum = 0;
        int better = 0;
        double score = score(from.number(), other.number());
        for (Partner partner : partners.get(from.number())) {
            if (partner.passage() != other.number()
                    && story.passages().get(partner.passage()).account() == other.account()) {
                best = Math.max(best, partner.score());
                sum += partner.score();
                better += partner.score() > score ? 1 : 0;
            }
        }
        return new Rivals(best, better, sum);
    }

    private double score(Optional<Passage> a, Optional<Passage> b) {
        return a.isPresent() && b.isPresent() ? score(a.get().number(), b.get().number()) : 0;
    }
}
