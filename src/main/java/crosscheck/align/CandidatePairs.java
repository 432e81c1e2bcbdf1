package crosscheck.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of passages that may say the same, found through an inverted index: the cost grows with the passages times
 * what they share, not with the square of the story.
 */
final class CandidatePairs {

    /** A pair, the passage of the earlier account first. */
    record Pair(Passage a, Passage b) {}

    /** Pairs that share less of the lighter passage's weight are not looked at. */
    private static final double LEAST_SHARE = 0.02;

    /** No more partners than this for a passage in one account of a large comparison. */
    private static final int PARTNERS = 3;

    /** No more than this for a passage of a large comparison in all accounts together: a fact has one or two in each. */
    private static final int PARTNERS_IN_ALL = 40;

    /** A comparison of more passages than this is large. */
    private static final int LARGE = 240;

    /** A term of more passages than this leads to none: it tells next to nothing, and would cost the square of them. */
    private static final int COMMONEST = 1000;

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
        int[] touched = new int[passages.size()];
        for (Passage passage : passages) {
            int count = 0;
            for (int term : passage.terms()) {
                for (int other : postings[term]) {
                    if (shared[other] == 0) {
                        touched[count] = other;
                        count++;
                    }
                    shared[other] += weights[term];
                }
            }
            Arrays.sort(touched, 0, count);
            partners.add(likely(passage, touched, count, shared, totals));
            for (int i = 0; i < count; i++) {
                shared[touched[i]] = 0;
            }
        }
        return pairs(passages, partners);
    }

    /** The likely partners of a passage, account by account. */
    private List<Integer> likely(Passage passage, int[] touched, int count, double[] shared, double[] totals) {
        List<Integer> likely = new ArrayList<>();
        int at = 0;
        while (at < count) {
            int account = story.passages().get(touched[at]).account();
            List<Integer> inAccount = new ArrayList<>();
            while (at < count && touched[at] < story.start(account + 1)) {
                int other = touched[at];
                double lighter = Math.min(totals[passage.number()], totals[other]);
                if (account != passage.account() && shared[other] > LEAST_SHARE * lighter) {
                    inAccount.add(other);
                }
                at++;
            }
            likely.addAll(best(PARTNERS, inAccount, shared, totals));
        }
        return best(PARTNERS_IN_ALL, likely, shared, totals);
    }

    /** So many of them in a large comparison; else all. */
    private List<Integer> best(int most, List<Integer> likely, double[] shared, double[] totals) {
        if (story.passages().size() > LARGE && likely.size() > most) {
            likely.sort((x, y) -> {
                int order = Double.compare(share(y, shared, totals), share(x, shared, totals));
                return order != 0 ? order : Integer.compare(x, y);
            });
            return likely.subList(0, most);
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
                if (story.mixed()[term] > 0 && story.passagesWith(term) <= COMMONEST) {
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
