package crosscheck.finding;

import crosscheck.claim.text.Token;
import crosscheck.claim.text.WordTable;
import crosscheck.source.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How real the act of a verb is as the sentence tells it, from the words that go with the verb. */
enum Mood {
    /** It happened, or is so. */
    FACT,
    WILL,
    WOULD,
    EXPECTED,
    SEEMING,
    ALLEGED,
    POSSIBLE,
    WISHED,
    /** An infinitive or participle that hangs on a word not known here: it tells nothing. */
    UNKNOWN;

    /** How far before its verb a word of mood may stand: "is widely expected to soon be". */
    private static final int REACH = 6;

    private static final Map<String, Mood> WORDS = words();

    /** A clause that begins with one of these doesn't say that its act has happened: "until the appeal is heard". */
    private static final Set<String> OPEN_TIME = Set.of("until", "till", "unless", "before", "if", "when", "once");

    private static final Set<String> BE =
            Set.of("be", "been", "being", "is", "are", "was", "were", "am", "have", "has", "had");

    /** What to call it in a message. */
    String label() {
        return switch (this) {
            case FACT -> "told as fact:";
            case WILL, WOULD -> "still to come:";
            case EXPECTED -> "expected or planned:";
            case SEEMING -> "as it seems:";
            case ALLEGED -> "alleged:";
            case POSSIBLE -> "possible:";
            default -> "asked for:";
        };
    }

    /** The mood of the verb at {@code i}; in a headline "X to do" is what X will do. */
    static Mood of(List<Token> words, int i, boolean headline) {
        if (isAlleged(words, i)) {
            return ALLEGED;
        }
        boolean infinitive = false;
        Token verb = words.get(i);
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            Token word = words.get(k);
            String lower = word.text().toLowerCase(Locale.ROOT);
            Mood mood = WORDS.getOrDefault(lower, WORDS.get(word.lemma()));
            if (mood != null
                    && (infinitive
                            || mood == WILL
                            || mood == WOULD
                            || mood == POSSIBLE
                            || word.tag().equals("ADV")
                            || lower.equals("should")
                            || lower.equals("must"))) {
                return mood;
            }
            if (lower.equals("to")) {
                infinitive = true;
                continue;
            }
            if (OPEN_TIME.contains(lower)) {
                return UNKNOWN;
            }
            boolean skipped = word.tag().equals("ADV")
                    || word.tag().equals("AUX")
                    || word.tag().equals("PART")
                    || BE.contains(lower);
            if (!skipped) {
                boolean subject = word.tag().equals("PROPN") || word.tag().equals("NOUN");
                return infinitive ? (headline && subject ? WILL : UNKNOWN) : inClause(finite(verb, words, i), words, k);
            }
        }
        return infinitive ? UNKNOWN : finite(verb, words, i);
    }

    /** The mood of a finite verb whose subject ends at {@code subject}: unknown where its clause leaves open when it is. */
    private static Mood inClause(Mood mood, List<Token> words, int subject) {
        for (int k = subject;
                k >= Math.max(0, subject - REACH) && !words.get(k).tag().equals("PUNCT");
                k--) {
            if (OPEN_TIME.contains(words.get(k).text().toLowerCase(Locale.ROOT))) {
                return mood == FACT ? UNKNOWN : mood;
            }
            if (words.get(k).tag().equals("VERB")) {
                return mood;
            }
        }
        return mood;
    }

    /** The mood of a noun, where a word right after it tells it ("Indictment Expected"), or it is a verb mistaken for one. */
    static Optional<Mood> ofNoun(List<Token> words, int i) {
        if (i > 0 && words.get(i - 1).lemma().equals("to")) {
            return Optional.of(UNKNOWN);
        }
        return i + 1 < words.size()
                ? Optional.ofNullable(WORDS.get(words.get(i + 1).lemma()))
                : Optional.empty();
    }

    /** Whether "allegedly", "accused of" or "allegations that" reaches over the word at {@code i}. */
    static boolean isAlleged(List<Token> words, int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            Token word = words.get(k);
            if (WORDS.get(word.lemma()) == ALLEGED || WORDS.get(word.text().toLowerCase(Locale.ROOT)) == ALLEGED) {
                return true;
            }
            if (word.tag().equals("PUNCT")) {
                return false;
            }
        }
        return false;
    }

    /** The verb or noun at {@code i} with the words before it that say its mood. */
    static Span words(List<Token> words, int i) {
        int first = i;
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            Token word = words.get(k);
            if (word.tag().equals("PUNCT")) {
                break;
            }
            if (WORDS.containsKey(word.lemma()) || WORDS.containsKey(word.text().toLowerCase(Locale.ROOT))) {
                first = k;
            }
        }
        return words.get(first).span().hull(words.get(i).span());
    }

    /** Whether a quotation begins with the word at {@code i}: what goes with it may have been left out. */
    static boolean opensQuotation(List<Token> words, int i) {
        String before = i == 0 ? "" : words.get(i - 1).text();
        return before.length() == 1 && "\"“”‘'".contains(before);
    }

    private static Mood finite(Token verb, List<Token> words, int i) {
        boolean helped = i > 0 && words.get(i - 1).tag().equals("AUX");
        boolean gerund = verb.text().toLowerCase(Locale.ROOT).endsWith("ing");
        return gerund && !helped ? UNKNOWN : FACT;
    }

    private static Map<String, Mood> words() {
        Map<String, Mood> words = new HashMap<>();
        for (List<String> row : WordTable.rows("/crosscheck/finding/moods.txt")) {
            words.put(row.get(0), valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Collections.unmodifiableMap(words);
    }
}
