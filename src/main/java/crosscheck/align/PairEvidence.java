package crosscheck.align;

import crosscheck.align.semantic.SentenceEncoder;
import crosscheck.align.semantic.WordVectors;
import crosscheck.claim.Account;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that is known about each likely pair of sentences of a comparison: a row of numbers for each. What a model is
 * trained on and what it is asked about come from here, and so are the same.
 */
public final class PairEvidence {

    /** Pairs of a lower score by their words alone are not worth the model's time: of all that are right they hold 1 %. */
    private static final double OPEN = 0.01;

    /**
     * A passage that has no pair of this score by their words tells what no other account does, nearly always: reading it is
     * not worth the model's time either. Of the sentences of the annotated stories these are 15 in 100 (docs/models.md).
     */
    private static final double PROMISING = 0.05;

    /** In a large comparison only so many pairs for each passage are left open. */
    private static final int OPEN_PER_PASSAGE = 12;

    private final Story story;
    private final List<CandidatePairs.Pair> pairs;
    private final Partners partners;
    private final EvidenceRows rows;

    private PairEvidence(Story story, List<CandidatePairs.Pair> pairs, Partners partners, EvidenceRows rows) {
        this.story = story;
        this.pairs = pairs;
        this.partners = partners;
        this.rows = rows;
    }

    /** Lexical evidence. */
    public static PairEvidence lexical(List<Account> accounts) {
        Story story = Story.of(accounts, WordFrequencies.shipped());
        List<CandidatePairs.Pair> pairs = new CandidatePairs(story).find();
        Partners partners = new Partners(story.passages().size(), pairs);
        LexicalEvidence lexical = new LexicalEvidence(story);
        NearestWords nearest =
                new NearestWords("alike.", story, pairs, partners, new PlainWordSpace(story, WordVectors.shipped()));
        double[] similarities = pairs.parallelStream()
                .mapToDouble(p -> lexical.similarity(p.a(), p.b()))
                .toArray();
        ScoredPairs standing = new ScoredPairs(story, pairs, partners, similarities);
        EvidenceRows rows = EvidenceRows.of(pairs.size(), (k, features) -> {
            lexical.describe(pairs.get(k).a(), pairs.get(k).b(), features);
            standing.describe("words.", k, features);
            nearest.describe(k, features);
        });
        return new PairEvidence(story, pairs, partners, rows);
    }

    /**
     * This evidence and semantic evidence, on those pairs alone that the words leave open.
     *
     * @param scores the pairs' scores by their words
     */
    public PairEvidence withMeaning(double[] scores, SentenceEncoder encoder) {
        return withMeaning(scores, encoder, new WordCosines());
    }

    /** The same, with what is known of the pairs already. */
    PairEvidence withMeaning(double[] scores, SentenceEncoder encoder, WordCosines cosines) {
        double[] best = new double[story.passages().size()];
        for (int k = 0; k < scores.length; k++) {
            int a = pairs.get(k).a().number();
            int b = pairs.get(k).b().number();
            best[a] = Math.max(best[a], scores[k]);
            best[b] = Math.max(best[b], scores[k]);
        }
        double least = leastOpen(scores);
        int[] open = IntStream.range(0, scores.length)
                .filter(k -> scores[k] >= least)
                .filter(k -> best[pairs.get(k).a().number()] >= PROMISING
                        && best[pairs.get(k).b().number()] >= PROMISING)
                .toArray();
        List<CandidatePairs.Pair> left = IntStream.of(open).mapToObj(pairs::get).toList();
        Partners leftPartners = new Partners(story.passages().size(), left);
        SemanticEvidence semantic = new SemanticEvidence(story, left, leftPartners, encoder, cosines);
        EvidenceRows more = EvidenceRows.of(left.size(), (k, features) -> {
            features.addAll(rows, open[k]);
            semantic.describe(k, features);
        });
        return new PairEvidence(story, left, leftPartners, more);
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
        ScoredPairs standing = new ScoredPairs(story, pairs, partners, scores);
        EvidenceRows more = EvidenceRows.of(pairs.size(), (k, features) -> {
            features.addAll(rows, k);
            standing.describe("first.", k, features);
        });
        return new PairEvidence(story, pairs, partners, more);
    }

    /** The scores of all pairs, in their order. */
    public double[] scores(Scorer scorer) {
        if (!pairs.isEmpty() && !scorer.names().equals(rows.names())) {
            throw new IllegalArgumentException(
                    "the alignment model was trained on other evidence than this version has");
        }
        return rows.scores(scorer);
    }

    /** The numbers' names; empty where there is no pair. */
    public List<String> names() {
        return rows.names();
    }

    public int size() {
        return pairs.size();
    }

    public double[] row(int k) {
        return rows.row(k);
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
