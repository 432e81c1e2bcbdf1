package crosscheck.finding;

import crosscheck.claim.text.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a word of a quotation is worth: whether it tells utterances apart, and whether the sense hangs on it. */
final class QuoteWords {

    private static final Set<String> QUALIFIERS = words("qualifier");
    private static final Set<String> SMALL = words("small");

    private static final double SMALL_WEIGHT = 0.2;
    private static final double QUALIFIER_WEIGHT = 0.5;

    private QuoteWords() {}

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        for (List<String> row : WordTable.rows("/crosscheck/finding/quote-words.txt")) {
            if (row.get(1).equals(kind)) {
                words.add(HouseStyle.key(row.get(0)));
            }
        }
        return words;
    }

    /** Whether the sense of a quotation hangs on it: a negation, modal, hedge, intensifier, limit or number. */
    static boolean isQualifier(Word word) {
        return QUALIFIERS.contains(word.key()) || Character.isDigit(word.key().charAt(0));
    }

    static boolean isSmall(Word word) {
        return SMALL.contains(word.key());
    }

    /** How much a word says about which utterance it is of, 0..1. */
    static double weight(Word word) {
        if (isSmall(word)) {
            return SMALL_WEIGHT;
        }
        return isQualifier(word) ? QUALIFIER_WEIGHT : 1;
    }

    static double weight(List<Word> words) {
        double sum = 0;
        for (Word word : words) {
            sum += weight(word);
        }
        return sum;
    }
}
