package crosscheck.align;

import crosscheck.claim.text.Sentence;

/**
 * Two sentences of different accounts.
 *
 * @param accountA the place of the first account among those compared; less than {@code accountB}
 */
public record SentencePair(int accountA, Sentence a, int accountB, Sentence b) {}
