package crosscheck.align;

import crosscheck.align.semantic.SentenceEncoder;
import crosscheck.claim.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Weighs the evidence on each pair of sentences with a learned model, twice: by itself, and among the others. What is
 * likely enough is a match of the claims in the two sentences. Safe for threads.
 */
public final class LearnedAligner implements Aligner {

    private final AlignmentModel model;
    private final OptionalDouble threshold;
    private final Optional<SentenceEncoder> encoder;
    private final WordCosines cosines = new WordCosines();

    /**
     * @param threshold the probability, 0..1, from which two sentences count as a match; empty for the model's own
     * @param encoder for semantic evidence; empty to look at the words alone
     */
    public LearnedAligner(AlignmentModel model, OptionalDouble threshold, Optional<SentenceEncoder> encoder) {
        this.model = model;
        this.threshold = threshold;
        this.encoder = encoder;
    }

    @Override
    public Alignment align(List<Account> accounts) {
        AlignmentModel.Part part = model.part(AlignmentModel.LEXICAL);
        PairEvidence alone = PairEvidence.lexical(accounts);
        if (encoder.isPresent()) {
            alone = alone.withMeaning(alone.scores(part.first()), encoder.get(), cosines);
            part = model.part(AlignmentModel.SEMANTIC);
        }
        double[] first = alone.scores(part.first());
        PairEvidence among = alone.with(first);
        double[] scores = AlignmentModel.joined(first, among.scores(part.second()));
        double least = threshold.orElse(part.threshold());
        ClaimPairs claims = new ClaimPairs(among.story());
        List<Match> matches = new ArrayList<>();
        List<Match> likely = new ArrayList<>();
        for (int k = 0; k < scores.length; k++) {
            List<Match> found = claims.of(among.first(k), among.second(k), scores[k]);
            likely.addAll(found);
            if (scores[k] >= least) {
                matches.addAll(found);
            }
        }
        return new Alignment(accounts, matches, new Grouping(accounts).group(matches, likely));
    }
}
