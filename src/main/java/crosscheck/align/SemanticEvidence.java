package crosscheck.align;

import crosscheck.align.semantic.Encoding;
import crosscheck.align.semantic.SentenceEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a sentence embedding model says about whether two passages report the same: the cosines of the passages, and how near
 * to each word of one the nearest word of the other comes. Each after what all passages of the story have in common is taken
 * away, too, since that is only their topic.
 */
final class SemanticEvidence {

    private static final int LONGEST = 4000;

    private final List<CandidatePairs.Pair> pairs;
    private final Meaning[] meanings;
    private final Centre wholes;
    private final Centre means;
    private final NearestWords words;

    /**
     * @param pairs which pairs to describe
     * @param cosines what is known of pairs of passages already
     */
    SemanticEvidence(
            Story story,
            List<CandidatePairs.Pair> pairs,
            Partners partners,
            SentenceEncoder encoder,
            WordCosines cosines) {
        this.pairs = pairs;
        meanings = new Meaning[story.passages().size()];
        IntStream.range(0, meanings.length)
                .parallel()
                .filter(p -> partners.of(p).length > 0)
                .forEach(p -> meanings[p] = meaning(story.passages().get(p), encoder, story));
        List<Meaning> known = Arrays.stream(meanings).filter(Objects::nonNull).toList();
        wholes = Centre.of(known.stream().map(Meaning::whole).toList());
        means = Centre.of(known.stream().map(Meaning::mean).toList());
        words = new NearestWords("meaning.", story, pairs, partners, new ContextWordSpace(meanings, cosines));
    }

    private static Meaning meaning(Passage passage, SentenceEncoder encoder, Story story) {
        return Meaning.of(passage, encoder.encode(beginning(passage.text())), story);
    }

    /** The model looks at no more. */
    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    void describe(int k, Features into) {
        Meaning x = meanings[pairs.get(k).a().number()];
        Meaning y = meanings[pairs.get(k).b().number()];
        cosines("meaning.whole", wholes, x.whole(), y.whole(), into);
        cosines("meaning.mean", means, x.mean(), y.mean(), into);
        words.describe(k, into);
    }

    private static void cosines(String name, Centre centre, float[] a, float[] b, Features into) {
        double cosine = Encoding.cosine(a, b);
        into.add(name, NearestWords.rounded(cosine));
        into.add(name, ".centred", NearestWords.rounded(centre.cosine(cosine, a, b)));
    }
}
