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
 * @param attribution of the claim, or what closes its sentence, if there is one
 * @param inside the share, by weight, of the words of both claims that stands in what is credited, 0..1; the words of the
 *     speaker and the cue don't count
 * @param weight of those words, about 1 each
 * @param told the share of the words of what is credited that the other claim has too, 0..1; of the whole claim where
 *     nothing is credited
 * @param share the share of all words of the claim that the other claim has too, 0..1
 * @param hedged whether the claim itself says that it isn't sure
 */
record Credit(
        Optional<Attribution> attribution, double inside, double weight, double told, double share, boolean hedged) {

    private static final Set<String> REPORTING = WordTable.words("/crosscheck/finding/reporting.txt");

    /** From this share on the speaker is answerable for what both claims tell. */
    private static final double MOSTLY = 0.6;

    /** From this share on it may be the speaker's. */
    private static final double LARGELY = 0.5;

    /** Up to this share the speaker has nothing to do with it. */
    private static final double HARDLY = 0.25;

    static Credit of(Claim claim, SharedPassage.Side side) {
        Optional<Attribution> attribution = ClosingCredit.of(claim).or(claim::attribution);
        double outside = 0;
        double sharedInside = 0;
        double credited = 0;
        for (int i = 0; i < side.words().size(); i++) {
            Span word = side.words().get(i).span();
            double weight = side.weight(i);
            boolean inside = attribution.filter(a -> isContent(a, word)).isPresent();
            boolean own = attribution.filter(a -> isOwn(a, word)).isPresent();
            boolean both = side.partner(i) >= 0;
            outside += both && !inside && !own ? weight : 0;
            sharedInside += both && inside ? weight : 0;
            credited += inside ? weight : 0;
        }
        Certainty.Level level = claim.certainty().level();
        return new Credit(
                attribution,
                sharedInside == 0 ? 0 : sharedInside / (sharedInside + outside),
                sharedInside,
                credited == 0 ? side.share() : sharedInside / credited,
                side.share(),
                level != Certainty.Level.ASSERTED && level != Certainty.Level.REPORTED);
    }

    private static boolean isContent(Attribution attribution, Span word) {
        return attribution.content().stream().anyMatch(content -> content.contains(word));
    }

    /** Whether a word says who is credited, or how. */
    private static boolean isOwn(Attribution attribution, Span word) {
        return attribution.speaker().filter(s -> s.span().contains(word)).isPresent()
                || attribution.cue().filter(c -> c.span().contains(word)).isPresent();
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

    /** Whether at least half of what both tell is credited. */
    boolean isLargelyCredited() {
        return attribution.isPresent() && inside >= LARGELY;
    }

    /** Whether the speaker of the claim, if it has one, is not credited with what both tell. */
    boolean isNotCredited() {
        return inside <= HARDLY;
    }
}
