package crosscheck.align;

import crosscheck.claim.Claim;

/**
 * Two claims of different sources that report the same fact or utterance.
 *
 * @param a the claim of the source that stands first in the comparison
 * @param score the probability, 0..1, that they do
 */
public record Match(Claim a, Claim b, double score) {

    /** Chosen so that omissions are as right as without the bound, and found more often: see docs/accuracy.md. */
    private static final double TOLD = 0.3;

    /** Whether it is likely enough that neither account can be said to leave out what the other tells. */
    public boolean isTold() {
        return score >= TOLD;
    }
}
