package crosscheck.finding;

import crosscheck.claim.text.Token;
import java.util.Set;

/** Which words of a sentence say what it is about, and how much each tells. */
final class ContentWords {

    private static final Set<String> TAGS = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X");

    /** Words that stand in any news sentence, and tell little where two share them. */
    private static final Set<String> LIGHT = Set.of(
            "say", "tell", "have", "be", "do", "make", "take", "get", "go", "come", "give", "add", "also", "now",
            "then", "more", "most", "very", "just", "only", "other", "such", "first", "last", "new", "mr.", "mr",
            "mrs.", "mrs", "ms.", "ms", "year", "day", "time", "week", "month", "people", "not", "n't", "how", "when",
            "where", "why", "there", "here", "so", "as", "too", "still", "even");

    private static final double LIGHT_WEIGHT = 0.3;
    private static final double NAME_WEIGHT = 1.2;

    private ContentWords() {}

    static boolean is(Token token) {
        return TAGS.contains(token.tag())
                && Character.isLetterOrDigit(token.text().codePointAt(0));
    }

    /** How much a word tells where two passages share it: 0 for words that only join others. */
    static double weight(Token token) {
        if (!is(token)) {
            return 0;
        }
        if (LIGHT.contains(token.lemma())) {
            return LIGHT_WEIGHT;
        }
        return token.tag().equals("PROPN") ? NAME_WEIGHT : token.tag().equals("ADV") ? 0.5 : 1;
    }
}
