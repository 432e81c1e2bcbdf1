package crosscheck.finding;

import crosscheck.claim.text.Token;
import crosscheck.claim.text.WordTable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that say the opposite, and negations. */
final class Opposites {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "cannot", "nobody", "none", "nor", "neither", "without", "no");

    /** Verbs that negate what follows: "failed to respond". */
    private static final Set<String> FAILURES = Set.of("fail", "refuse", "decline");

    private static final int REACH = 4;

    private static final Map<String, Set<String>> WORDS = words();

    private Opposites() {}

    static boolean are(Token a, Token b) {
        return WORDS.getOrDefault(a.lemma(), Set.of()).contains(b.lemma());
    }

    /** Whether a negation stands in the verb group that ends at {@code i}; "not only" and "not just" negate nothing. */
    static boolean isNegated(List<Token> words, int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            Token word = words.get(k);
            String lower = word.text().toLowerCase(Locale.ROOT).replace('’', '\'');
            if (NEGATIONS.contains(lower)) {
                String next = words.get(k + 1).text().toLowerCase(Locale.ROOT);
                return !next.equals("only") && !next.equals("just");
            }
            if (FAILURES.contains(word.lemma()) && words.get(k + 1).lemma().equals("to")) {
                return true;
            }
            boolean group = word.tag().equals("AUX")
                    || word.tag().equals("ADV")
                    || word.tag().equals("PART");
            if (!group) {
                return false;
            }
        }
        return false;
    }

    /** "failed to respond", "refused to open": the act of the verb at {@code i} did not happen. */
    static boolean isFailure(List<Token> words, int i) {
        return i > 1
                && words.get(i - 1).lemma().equals("to")
                && FAILURES.contains(words.get(i - 2).lemma());
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : WordTable.rows("/crosscheck/finding/antonyms.txt")) {
            for (String opposite : row.get(1).split(" ", -1)) {
                words.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(opposite);
                words.computeIfAbsent(opposite, k -> new HashSet<>()).add(row.get(0));
            }
        }
        return Collections.unmodifiableMap(words);
    }
}
