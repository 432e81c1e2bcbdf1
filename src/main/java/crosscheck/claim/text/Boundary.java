package crosscheck.claim.text;

import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where a sentence may end: full stops, question or exclamation marks, the closing marks after them, and white
 * space.
 *
 * @param block the block it stands in
 * @param heading whether words have capitals for the sake of the headline
 * @param sentenceStart where the sentence so far begins
 * @param mark the stops, also with spaces between them: ". . ."
 * @param end past the quotation marks and brackets that close after the stops
 * @param next the first character of what follows, past white space
 * @param openBracket where a bracket stands that was opened inside the sentence so far and not closed; -1 for none
 * @param introducedQuote whether a quotation began inside the sentence so far, after words of its own
 */
record Boundary(
        String text,
        Span block,
        boolean heading,
        int sentenceStart,
        Span mark,
        int end,
        int next,
        int openBracket,
        boolean introducedQuote) {

    private static final int LONGEST_WORD = 40;

    private static final String[] MARKS = {".", "!", "?", "…", "。", "！", "？"};

    /** The stops and marks without spaces between them. */
    String marks() {
        if (mark.length() == 1) {
            return MARKS[".!?…。！？".indexOf(text.charAt(mark.start()))];
        }
        StringBuilder marks = new StringBuilder();
        for (int i = mark.start(); i < mark.end(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                marks.append(text.charAt(i));
            }
        }
        return marks.toString();
    }

    /** The word that the stop stands after, without what opens or joins it: "Tex" of "(R-Tex.". */
    String wordBefore() {
        return wordEndingAt(mark.start());
    }

    /** The word before {@link #wordBefore}, with its punctuation; empty where the sentence begins. */
    String secondWordBefore() {
        int at = mark.start() - wordBefore().length();
        int end = at;
        while (end > sentenceStart && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > sentenceStart && end - start < LONGEST_WORD && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private String wordEndingAt(int end) {
        int start = end;
        while (start > sentenceStart && end - start < LONGEST_WORD && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’' || c == '°' || c == '&' || c == '§';
    }

    /** The sentence so far without its stop; of a long one only the beginning. */
    String soFar() {
        return text.substring(sentenceStart, Math.min(mark.start(), sentenceStart + LONGEST_WORD));
    }

    boolean closesQuotation() {
        for (int i = mark.end(); i < end; i++) {
            if (QuoteMarks.isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean opensBracket() {
        return next < block.end() && text.charAt(next) == '(';
    }

    /** Whether what follows begins with a quotation mark. */
    boolean opensQuotation() {
        return next < block.end() && QuoteMarks.isMark(text.charAt(next));
    }

    /** The first letter or digit that follows, past opening marks. */
    char nextLetter() {
        int at = nextWordStart();
        return at < block.end() ? text.charAt(at) : ' ';
    }

    /** The first word that follows, past opening marks. */
    String nextWord() {
        List<String> words = nextWords(1);
        return words.isEmpty() ? "" : words.get(0);
    }

    /** The words that follow, past opening marks, without the punctuation after them, up to a comma or the like. */
    List<String> nextWords(int most) {
        List<String> words = new ArrayList<>();
        int at = nextWordStart();
        while (at < block.end() && words.size() < most) {
            int wordEnd = at;
            while (wordEnd < block.end() && wordEnd - at < LONGEST_WORD && isNextWordPart(text.charAt(wordEnd))) {
                wordEnd++;
            }
            if (wordEnd == at) {
                break;
            }
            words.add(text.substring(at, wordEnd));
            boolean stop = wordEnd < block.end() && text.charAt(wordEnd) == '.';
            at = stop ? wordEnd + 1 : wordEnd;
            if (at >= block.end() || !Character.isWhitespace(text.charAt(at))) {
                break;
            }
            at++;
        }
        return words;
    }

    private static boolean isNextWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }

    private int nextWordStart() {
        int at = next;
        while (at < block.end() && at - next < 4 && isOpening(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOpening(char c) {
        return QuoteMarks.isMark(c) || c == '(' || c == '[' || c == '¿' || c == '¡';
    }

    /** Whether the sentence so far is but a few words. */
    boolean isShort(int words) {
        int count = 0;
        boolean inside = false;
        for (int i = sentenceStart; i < mark.start(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space && !inside && ++count > words) {
                return false;
            }
            inside = !space;
        }
        return true;
    }

    String firstWord() {
        int end = sentenceStart;
        while (end < mark.start() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(sentenceStart, end);
    }
}
