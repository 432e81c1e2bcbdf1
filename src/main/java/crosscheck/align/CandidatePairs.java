package crosscheck.align;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of passages that may say the same, found through an inverted index: the cost grows with the passages times
 * what they share, not with the square of the story.
 */
final class CandidatePairs {

    /** A pair, the passage of the earlier account first. */
    record Pair(Passage a, Passage b) {}

    /** Pairs that share less of the lighter passage's weight are not looked at. */
    private static final double LEAST_SHARE = 0.04;

    /** No more partners than this for a passage in one account of a large comparison. */
    private static final int PARTNERS = 6;

    /** A comparison of more passages than this is large. */
    private static final int LARGE = 240;

    private final Story story;

    CandidatePairs(Story story) {
        this.story = story;
    }

    /** In the order of their first passages, then of their second. */
    List<Pair> find() {
        List<Passage> passages = story.passages();
        int[][] postings = postings();
        double[] weights = story.mixed();
        double[] totals = new double[passages.size()];
        for (Passage passage : passages) {
            for (int term : passage.terms()) {
                totals[passage.number()] += weights[term];
            }
        }
        List<List<Integer>> partners = new ArrayList<>();
        double[] shared = new double[passages.size()];
        for (Passage passage : passages) {
            for (int term : passage.terms()) {
                for (int other : postings[term]) {
                    shared[other] += weights[term];
                }
            }
            List<Integer> likely = new ArrayList<>();
            for (int account = 0; account < story.accounts(); account++) {
                if (account != passage.account()) {
                    likely.addAll(best(passage, account, shared, totals));
                }
            }
            partners.add(likely);
            for (int term : passage.terms()) {
                for (int other : postings[term]) {
                    shared[other] = 0;
                }
            }
        }
        return pairs(passages, partners);
    }

    private List<Integer> best(Passage passage, int account, double[] shared, double[] totals) {
        List<Integer> likely = new ArrayList<>();
        for (int other = story.start(account); other < story.start(account + 1); other++) {
            double lighter = Math.min(totals[passage.number()], totals[other]);
            if (shared[other] > LEAST_SHARE * lighter) {
                likely.add(other);
            }
        }
        if (story.passages().size() > LARGE && likely.size() > PARTNERS) {
            likely.sort((x, y) -> {
                int order = Double.compare(share(y, shared, totals), share(x, shared, totals));
                return order != 0 ? order : Integer.compare(x, y);
            });
            return likely.subList(0, PARTNERS);
        }
        return likely;
    }

    /** A cosine would need the norms; the weight of the other passage is close enough to rank by. */
    private static double share(int other, double[] shared, double[] totals) {
        return shared[other] / (2 + totals[other]);
    }

    private static List<Pair> pairs(List<Passage> passages, List<List<Integer>> partners) {
        List<Pair> pairs = new ArrayList<>();
        List<List<Integer>> forward = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            forward.add(new ArrayList<>());
        }
        for (int i = 0; i < passages.size(); i++) {
            for (int j : partners.get(i)) {
                forward.get(Math.min(i, j)).add(Math.max(i, j));
            }
        }
        for (int i = 0; i < passages.size(); i++) {
            int first = i;
            forward.get(i).stream()
                    .sorted()
                    .distinct()
                    .forEach(j -> pairs.add(new Pair(passages.get(first), passages.get(j))));
        }
        return pairs;
    }

    private int[][] postings() {
        int[][] postings = new int[story.vocabularySize()][];
        int[] filled = new int[postings.length];
        for (Passage passage : story.passages()) {
            for (int term : passage.terms()) {
                if (story.mixed()[term] > 0) {
                    if (postings[term] == null) {
                        postings[term] = new int[story.passagesWith(term)];
                    }
                    postings[term][filled[term]] = passage.number();
                    filled[term]++;
                }
            }
        }
        for (int term = 0; term < postings.length; term++) {
            if (postings[term] == null) {
                postings[term] = new int[0];
            }
        }
        return postings;
    }
}
