package crosscheck.align;

import crosscheck.align.semantic.SentenceEncoder;
import crosscheck.claim.Account;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that is known about each likely pair of sentences of a comparison: a row of numbers for each. What a model is
 * trained on and what it is asked about come from here, and so are the same.
 */
public final class PairEvidence {

    /** Pairs of a lower score by their words alone are not worth the model's time: of all that are right they hold 1 %. */
    private static final double OPEN = 0.01;

    /** In a large comparison only so many pairs for each passage are left open. */
    private static final int OPEN_PER_PASSAGE = 12;

    private final Story story;
    private final List<CandidatePairs.Pair> pairs;
    private final List<String> names;
    private final List<double[]> rows;

    private PairEvidence(Story story, List<CandidatePairs.Pair> pairs, List<String> names, List<double[]> rows) {
        this.story = story;
        this.pairs = pairs;
        this.names = List.copyOf(names);
        this.rows = rows;
    }

    /** Lexical evidence. */
    public static PairEvidence lexical(List<Account> accounts) {
        Story story = Story.of(accounts, WordFrequencies.shipped());
        List<CandidatePairs.Pair> pairs = new CandidatePairs(story).find();
        LexicalEvidence lexical = new LexicalEvidence(story);
        double[] similarities = pairs.stream()
                .mapToDouble(p -> lexical.similarity(p.a(), p.b()))
                .toArray();
        ScoredPairs standing = new ScoredPairs(story, pairs, similarities);
        Features features = new Features();
        List<double[]> rows = new ArrayList<>();
        for (int k = 0; k < pairs.size(); k++) {
            features.clear();
            lexical.describe(pairs.get(k).a(), pairs.get(k).b(), features);
            standing.describe("words.", k, features);
            rows.add(features.row());
        }
        return new PairEvidence(story, pairs, features.names(), rows);
    }

    /**
     * This evidence and semantic evidence, on those pairs alone that the words leave open.
     *
     * @param scores the pairs' scores by their words
     */
    public PairEvidence withMeaning(double[] scores, SentenceEncoder encoder) {
        boolean[] passages = new boolean[story.passages().size()];
        List<Integer> open = new ArrayList<>();
        double least = leastOpen(scores);
        for (int k = 0; k < scores.length; k++) {
            if (scores[k] >= least) {
                open.add(k);
                passages[pairs.get(k).a().number()] = true;
                passages[pairs.get(k).b().number()] = true;
            }
        }
        SemanticEvidence semantic = new SemanticEvidence(story, passages, encoder);
        Features features = new Features();
        List<double[]> more = new ArrayList<>();
        for (int k : open) {
            features.clear();
            for (int i = 0; i < names.size(); i++) {
                features.add(names.get(i), rows.get(k)[i]);
            }
            semantic.describe(pairs.get(k).a(), pairs.get(k).b(), features);
            more.add(features.row());
        }
        return new PairEvidence(story, open.stream().map(pairs::get).toList(), features.names(), more);
    }

    private double leastOpen(double[] scores) {
        int most = OPEN_PER_PASSAGE * story.passages().size();
        if (scores.length <= most) {
            return OPEN;
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return Math.max(OPEN, sorted[sorted.length - most]);
    }

    /** This evidence, and how each pair stands among the others by a first score. */
    public PairEvidence with(double[] scores) {
        ScoredPairs standing = new ScoredPairs(story, pairs, scores);
        Features features = new Features();
        List<double[]> more = new ArrayList<>();
        for (int k = 0; k < pairs.size(); k++) {
            features.clear();
            for (int i = 0; i < names.size(); i++) {
                features.add(names.get(i), rows.get(k)[i]);
            }
            standing.describe("first.", k, features);
            more.add(features.row());
        }
        return new PairEvidence(story, pairs, features.names(), more);
    }

    /** The scores of all pairs, in their order. */
    public double[] scores(Scorer scorer) {
        if (!rows.isEmpty() && !scorer.names().equals(names)) {
            throw new IllegalArgumentException(
                    "the alignment model was trained on other evidence than this version has");
        }
        return rows.stream().mapToDouble(scorer::probability).toArray();
    }

    /** The numbers' names; empty where there is no pair. */
    public List<String> names() {
        return names;
    }

    public int size() {
        return rows.size();
    }

    public double[] row(int k) {
        return rows.get(k);
    }

    public SentencePair sentences(int k) {
        CandidatePairs.Pair pair = pairs.get(k);
        return new SentencePair(
                pair.a().account(),
                pair.a().claims().get(0).sentence(),
                pair.b().account(),
                pair.b().claims().get(0).sentence());
    }

    Passage first(int k) {
        return pairs.get(k).a();
    }

    Passage second(int k) {
        return pairs.get(k).b();
    }

    Story story() {
        return story;
    }
}
