package crosscheck.claim.fact;

import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The clauses of a sentence, told by its marks, conjunctions and relative words: no parse, but enough to say how far a
 * hedge reaches. Immutable.
 */
final class Clauses {

    private static final Set<String> OPENERS =
            WordList.read("/crosscheck/claim/hedges.txt").words("clause opener");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where");
    private static final String STRONG_MARKS = ";:—–()";

    /** How many words after "and" may pass before its clause has a verb. */
    private static final int SUBJECT_WORDS = 5;

    private final List<Token> tokens;
    private final int[] clauseOf;
    private final boolean[] opensMain;

    Clauses(List<Token> tokens) {
        this.tokens = tokens;
        clauseOf = new int[tokens.size()];
        opensMain = new boolean[tokens.size()];
        int last = 0;
        int current = 0;
        int outer = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String word = lower(tokens.get(i));
            String next = i + 1 < tokens.size() ? lower(tokens.get(i + 1)) : "";
            if (isStrongMark(word)) {
                current = ++last;
                outer = -1;
                opensMain[i] = true;
            } else if (word.equals(",") && RELATIVES.contains(next)) {
                outer = current;
                current = ++last;
            } else if (word.equals(",") && outer >= 0) {
                // the comma that ends an inserted clause: the one around it goes on
                current = outer;
                outer = -1;
            } else if (word.equals(",") && OPENERS.contains(next)) {
                current = ++last;
            } else if (word.equals(",") && opensMainClause(i + 1)) {
                current = ++last;
                opensMain[i] = true;
            } else if (i > 0 && opensWithoutComma(i)) {
                current = ++last;
            }
            clauseOf[i] = current;
        }
    }

    private boolean opensWithoutComma(int i) {
        String word = lower(tokens.get(i));
        return OPENERS.contains(word)
                && !lower(tokens.get(i - 1)).equals(",")
                && (!word.equals("that") || isComplementizer(i));
    }

    private static boolean isStrongMark(String word) {
        return word.equals("--") || (word.length() == 1 && STRONG_MARKS.contains(word));
    }

    /** "that" before a clause, not a pronoun or a determiner ("that night"). */
    private boolean isComplementizer(int i) {
        String tag = tokens.get(i).tag();
        return tag.equals("SCONJ") || (tag.equals("PRON") && i + 1 < tokens.size() && isVerb(tokens.get(i + 1)));
    }

    /** Whether "but", or "and" with a subject and a verb of its own, stands at a place. */
    private boolean opensMainClause(int i) {
        if (i + 1 >= tokens.size() || !tokens.get(i).tag().equals("CCONJ")) {
            return false;
        }
        if (lower(tokens.get(i)).equals("but")) {
            return true;
        }
        if (isVerb(tokens.get(i + 1))) {
            return false;
        }
        for (int k = i + 1; k < tokens.size() && k <= i + SUBJECT_WORDS; k++) {
            if (isVerb(tokens.get(k))) {
                return true;
            }
            if (lower(tokens.get(k)).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isVerb(Token token) {
        return token.tag().equals("VERB") || token.tag().equals("AUX");
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** The stretches of the clause that holds a token; several where another clause is inserted in it. */
    List<Span> clause(int token) {
        List<Span> stretches = new ArrayList<>();
        for (int i = 0; i < clauseOf.length; i++) {
            if (clauseOf[i] == clauseOf[token]) {
                int start = i;
                while (i + 1 < clauseOf.length && clauseOf[i + 1] == clauseOf[token]) {
                    i++;
                }
                stretches.add(tokens.get(start).span().hull(tokens.get(i).span()));
            }
        }
        return stretches;
    }

    /** The stretch from a token to the main clause after another token, or to the end of the sentence. */
    Span complement(int token, int from) {
        int end = from;
        while (end + 1 < opensMain.length && !opensMain[end + 1]) {
            end++;
        }
        return tokens.get(token).span().hull(tokens.get(end).span());
    }
}
