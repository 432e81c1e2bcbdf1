package crosscheck.claim.text;

import crosscheck.source.Span;

/**
 * A word or a mark of a sentence.
 *
 * @param tag its Universal Dependencies part of speech (https://universaldependencies.org/u/pos/), such as {@code VERB}
 * @param lemma its dictionary form in lower case, such as {@code say} for "said"
 */
public record Token(Span span, String text, String tag, String lemma) {}
