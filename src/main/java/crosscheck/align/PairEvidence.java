package crosscheck.align;

import crosscheck.claim.Account;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is known about each likely pair of sentences of a comparison: a row of numbers for each. What a model is
 * trained on and what it is asked about come from here, and so are the same.
 */
public final class PairEvidence {

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
