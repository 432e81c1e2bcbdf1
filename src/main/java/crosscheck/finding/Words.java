package crosscheck.finding;

import crosscheck.claim.Claim;
import crosscheck.claim.text.Token;
import java.util.List;
import java.util.Set;

/** The words of a claim. */
final class Words {

    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM");

    /** Verbs and adverbs that stand in every sentence. */
    private static final Set<String> EMPTY = Set.of(
            "be", "have", "do", "say", "tell", "make", "get", "go", "so", "also", "now", "then", "not", "n't", "just",
            "as", "such", "other", "more", "when", "there", "how", "why", "where", "'s");

    private Words() {}

    /** The tokens of a claim, in order. */
    static List<Token> of(Claim claim) {
        return claim.sentence().tokens().stream()
                .filter(t -> claim.span().contains(t.span()))
                .toList();
    }

    /** Whether a token says what a sentence is about. */
    static boolean isContent(Token token) {
        return CONTENT.contains(token.tag())
                && !EMPTY.contains(token.lemma())
                && Character.isLetterOrDigit(token.text().charAt(0));
    }
}
