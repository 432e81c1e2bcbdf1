package crosscheck.align;

import crosscheck.claim.text.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Turns tokens into terms, what two accounts must share to use "the same word": the stem (Porter 1980) in lower case, and
 * numbers as digits. Not safe for threads.
 */
public final class TermReader {

    private static final Map<String, String> NUMBERS = numbers();

    private final PorterStemmer stemmer = new PorterStemmer();
    private final Map<String, String> known = new HashMap<>();

    /** The term of a token; empty for punctuation. */
    public Optional<String> term(Token token) {
        String term = known.computeIfAbsent(token.text(), this::read);
        return term.isEmpty() ? Optional.empty() : Optional.of(term);
    }

    private String read(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.isEmpty() || !Character.isLetterOrDigit(word.codePointAt(0))) {
            return "";
        }
        String number = NUMBERS.get(word);
        if (number != null) {
            return number;
        }
        if (Character.isDigit(word.codePointAt(0))) {
            return word.replace(",", "");
        }
        String plain = word.replace(".", "");
        return plain.length() <= 3 ? plain : stemmer.stem(plain);
    }

    private static Map<String, String> numbers() {
        String[] words = {
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
        };
        Map<String, String> numbers = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], Integer.toString(i));
        }
        return numbers;
    }
}
