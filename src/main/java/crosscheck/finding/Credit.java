package crosscheck.finding;

import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.fact.Certainty;
import crosscheck.claim.text.WordTable;
import crosscheck.source.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a claim credits with what it shares with another claim.
 *
 * @param attribution of the claim, if it has one
 * @param inside the share, by weight, of the words of both claims that stands in what is credited, 0..1
 * @param told the share of the words of what is credited that the other claim has too, 0..1; of the whole claim where
 *     nothing is credited
 * @param share the share of all words of the claim that the other claim has too, 0..1
 * @param hedged whether the claim itself says that it isn't sure
 */
record Credit(Optional<Attribution> attribution, double inside, double told, double share, boolean hedged) {

    private static final Set<String> REPORTING = WordTable.words("/crosscheck/finding/reporting.txt");

    /** From this share on the speaker is answerable for what both claims tell. */
    private static final double MOSTLY = 0.6;

    /** Up to this share the speaker has nothing to do with it. */
    private static final double HARDLY = 0.25;

    static Credit of(Claim claim, SharedPassage.Side side) {
        double shared = 0;
        double sharedInside = 0;
        double credited = 0;
        for (int i = 0; i < side.words().size(); i++) {
            double weight = side.weight(i);
            boolean inside = isCredited(claim, side.words().get(i).span());
            boolean both = side.partner(i) >= 0;
            shared += both ? weight : 0;
            sharedInside += both && inside ? weight : 0;
            credited += inside ? weight : 0;
        }
        Certainty.Level level = claim.certainty().level();
        return new Credit(
                claim.attribution(),
                shared == 0 ? 0 : sharedInside / shared,
                credited == 0 ? side.share() : sharedInside / credited,
                side.share(),
                level != Certainty.Level.ASSERTED && level != Certainty.Level.REPORTED);
    }

    private static boolean isCredited(Claim claim, Span word) {
        return claim.attribution()
                .map(attribution -> attribution.content().stream().anyMatch(content -> content.contains(word)))
                .orElse(false);
    }

    /** Whether the claim is credited by a word of reporting ("said", "according to") or as a plain quotation. */
    boolean isReported() {
        return attribution
                .flatMap(Attribution::cue)
                .map(cue -> Word.of(cue.text()).stream().anyMatch(word -> REPORTING.contains(word.key())))
                .orElse(attribution.isPresent());
    }

    Optional<Speaker> speaker() {
        return attribution.flatMap(Attribution::speaker);
    }

    boolean isCredited() {
        return attribution.isPresent() && inside >= MOSTLY;
    }

    /** Whether the source tells it on its own account, as a fact. */
    boolean isPlain() {
        return inside <= HARDLY && !hedged;
    }
}
