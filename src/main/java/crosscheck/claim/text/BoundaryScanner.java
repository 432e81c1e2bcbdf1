package crosscheck.claim.text;

import crosscheck.source.Span;
import java.util.List;

/** Walks over a block once and stops wherever a sentence may end. */
final class BoundaryScanner {

    private final String text;
    private final Span block;
    private final boolean heading;
    private final List<Integer> items;
    private final int longest;

    private int at;
    private int item;
    private int sentenceStart;
    private int lastSpace = -1;
    private int openBracket = -1;
    private boolean introducedQuote;
    private Boundary boundary;
    private int end;

    /**
     * @param items where later items of a list begin, in order; a sentence ends before each
     * @param longest the length in characters at which a sentence is cut
     */
    BoundaryScanner(String text, Span block, boolean heading, List<Integer> items, int longest) {
        this.text = text;
        this.block = block;
        this.heading = heading;
        this.items = items;
        this.longest = longest;
        this.at = block.start();
        this.sentenceStart = block.start();
    }

    /** Goes on to the next place where a sentence may end, short of the block's end. */
    boolean next() {
        while (at < block.end()) {
            char c = text.charAt(at);
            if (item < items.size() && items.get(item) == at) {
                item++;
                return found(null, at);
            }
            if (at - sentenceStart >= longest) {
                return found(null, lastSpace > sentenceStart ? lastSpace : cut());
            }
            if (isStop(c) && stop()) {
                return true;
            }
            look(c);
            at++;
        }
        return false;
    }

    /** The place, or null where the sentence ends whatever the words. */
    Boundary boundary() {
        return boundary;
    }

    /** Takes the place as the end of a sentence. */
    int accept() {
        sentenceStart = end;
        while (sentenceStart < block.end() && Character.isWhitespace(text.charAt(sentenceStart))) {
            sentenceStart++;
        }
        at = Math.max(at, sentenceStart);
        openBracket = -1;
        introducedQuote = false;
        return end;
    }

    private int cut() {
        return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }

    private boolean found(Boundary place, int placeEnd) {
        boundary = place;
        end = placeEnd;
        return true;
    }

    private void look(char c) {
        if (Character.isWhitespace(c)) {
            lastSpace = at;
        } else if (c == '(' || c == '[') {
            if (openBracket < 0 && at > sentenceStart) {
                openBracket = at;
            }
        } else if (c == ')' || c == ']') {
            openBracket = -1;
        } else if ((c == '"' || c == '“' || c == '«' || c == '„')
                && at > sentenceStart
                && Character.isWhitespace(text.charAt(at - 1))) {
            introducedQuote = true;
        }
    }

    /** Reads the stops that begin here, and moves past them. */
    private boolean stop() {
        int start = at;
        int markEnd = start;
        while (markEnd < block.end()) {
            if (isStop(text.charAt(markEnd))) {
                markEnd++;
            } else if (isSpacedDot(markEnd)) {
                markEnd += 2;
            } else {
                break;
            }
        }
        int closeEnd = markEnd;
        while (closeEnd < block.end() && isClosing(closeEnd)) {
            closeEnd++;
        }
        if (closeEnd + 1 < block.end() && text.charAt(closeEnd) == ' ' && isLateClosing(closeEnd + 1)) {
            closeEnd += 2;
        }
        int next = closeEnd;
        while (next < block.end() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        at = markEnd;
        if (next >= block.end()) {
            at = block.end();
            return false;
        }
        if (next == closeEnd && !isWide(text.charAt(start)) && !isGlued(start, closeEnd)) {
            return false;
        }
        int bracket = openBracket;
        at = closeEnd;
        for (int i = markEnd; i < closeEnd; i++) {
            if (text.charAt(i) == ')' || text.charAt(i) == ']') {
                openBracket = -1;
                bracket = -1;
            }
        }
        Span mark = new Span(start, markEnd);
        boolean fullStopAndEllipsis = markEnd - start >= 7
                && text.charAt(start + 1) == ' '
                && start > block.start()
                && !Character.isWhitespace(text.charAt(start - 1));
        if (fullStopAndEllipsis) {
            mark = new Span(start, start + 1);
            closeEnd = start + 1;
        }
        boundary = new Boundary(text, block, heading, sentenceStart, mark, closeEnd, next, bracket, introducedQuote);
        end = closeEnd;
        return true;
    }

    private boolean isSpacedDot(int space) {
        return space + 1 < block.end()
                && text.charAt(space + 1) == '.'
                && (text.charAt(space) == ' ' || text.charAt(space) == '\u00a0')
                && text.charAt(space - 1) == '.';
    }

    /** A closing mark that white space parts from the stop: « Oui. ». */
    private boolean isLateClosing(int mark) {
        char c = text.charAt(mark);
        return (c == '”' || c == '»') && (mark + 1 == block.end() || Character.isWhitespace(text.charAt(mark + 1)));
    }

    /** Two sentences that lost the space between them: "went home.The mayor". */
    private boolean isGlued(int stop, int next) {
        if (next + 2 >= block.end() || stop - 3 < block.start() || next - stop > 3) {
            return false;
        }
        return Character.isUpperCase(text.charAt(next))
                && Character.isLowerCase(text.charAt(next + 1))
                && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2))
                && Character.isLowerCase(text.charAt(stop - 3))
                && !isAddress(stop);
    }

    /** Whether the run of characters around the stop holds what addresses hold. */
    private boolean isAddress(int stop) {
        for (int i = stop - 1; i >= block.start() && stop - i < 60 && !Character.isWhitespace(text.charAt(i)); i--) {
            char c = text.charAt(i);
            if (c == '@' || c == '/' || c == '.' || c == '_' || c == '#') {
                return true;
            }
        }
        for (int i = stop + 1; i < block.end() && i - stop < 60 && !Character.isWhitespace(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '@'
                    || c == '/'
                    || c == '_'
                    || (c == '.' && i + 1 < block.end() && Character.isLetter(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || isWide(c);
    }

    /** Full stops of scripts that put no space after them. */
    private static boolean isWide(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private boolean isClosing(int index) {
        return switch (text.charAt(index)) {
            case '"', '”', '\'', '’', ')', ']', '}', '»', '›' -> true;
            case '“' -> index + 1 == block.end() || Character.isWhitespace(text.charAt(index + 1));
            default -> false;
        };
    }
}
