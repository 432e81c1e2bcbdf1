package crosscheck.finding;

import java.util.List;

/** The marks by which a source owns up to what it did to a quotation: dots for words left out, brackets for its own. */
final class Editing {

    /** In characters: what stands in brackets inside a quotation is short. */
    private static final int LONGEST_INSERTION = 120;

    private Editing() {}

    /**
     * Whether a quotation marks where it differs: dots where it has no words, brackets around those that it has.
     *
     * @param words the words of the quotation that the other has not
     * @param at where they stand, or would stand
     */
    static boolean marks(String quotation, List<Word> words, int at) {
        return words.isEmpty() ? dotsAt(quotation, at) : inBrackets(quotation, words);
    }

    /** Whether dots follow the word that ends at an offset, before the next word. */
    private static boolean dotsAt(String quotation, int at) {
        for (int i = at; i < quotation.length(); i++) {
            char c = quotation.charAt(i);
            if (c == '…' || (c == '.' && isDots(quotation, i))) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    /** Two points in a row at least, with or without spaces between them. */
    private static boolean isDots(String quotation, int at) {
        int next = at + 1;
        while (next < quotation.length() && Character.isWhitespace(quotation.charAt(next))) {
            next++;
        }
        return next < quotation.length() && quotation.charAt(next) == '.';
    }

    private static boolean inBrackets(String quotation, List<Word> words) {
        int start = words.get(0).span().start();
        int end = words.get(words.size() - 1).span().end();
        for (int i = start - 1; i >= Math.max(0, start - LONGEST_INSERTION); i--) {
            char c = quotation.charAt(i);
            if (c == ']' || c == ')') {
                return false;
            }
            if (c == '[' || c == '(') {
                return closes(quotation, i, end);
            }
        }
        return false;
    }

    /** Whether the first closing bracket after {@code open} stands at {@code end} or later. */
    private static boolean closes(String quotation, int open, int end) {
        for (int i = open; i < end; i++) {
            if (quotation.charAt(i) == ']' || quotation.charAt(i) == ')') {
                return false;
            }
        }
        return true;
    }
}
