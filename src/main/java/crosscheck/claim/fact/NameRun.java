package crosscheck.claim.fact;

import crosscheck.claim.text.Sentence;
import crosscheck.source.Span;
import java.util.Optional;

/**
 * Words that may be a name, before the whole source has been seen.
 *
 * @param from the first token in its sentence
 * @param to the token after the last
 * @param text the words, one blank between them
 * @param titled whether a title or a role stands before them ("Sen.", "spokesman"), which makes them a person's
 * @param gender what the title tells
 * @param certain whether the words are a name for sure: not only a capital letter at the start of a sentence
 * @param placed whether a preposition of place stands before them ("in Jordan")
 */
record NameRun(
        Sentence sentence,
        int from,
        int to,
        String text,
        boolean titled,
        Optional<Gender> gender,
        boolean certain,
        boolean placed) {

    Span span() {
        return sentence.tokens()
                .get(from)
                .span()
                .hull(sentence.tokens().get(to - 1).span());
    }

    boolean isOneWord() {
        return to - from == 1;
    }
}
