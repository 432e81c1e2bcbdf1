package crosscheck.align;

import crosscheck.claim.Claim;

/**
 * Two claims of different sources that report the same fact or utterance.
 *
 * @param a the claim of the source that stands first in the comparison
 * @param score the probability, 0..1, that they do
 */
public record Match(Claim a, Claim b, double score) {}
