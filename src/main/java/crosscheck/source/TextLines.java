package crosscheck.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a plain text to paragraphs. A blank line parts paragraphs. Lines inside such a stretch are one
 * paragraph where the text is wrapped at some width, and one paragraph each where it was copied from a web page.
 */
final class TextLines {

    /** Text is wrapped at some width up to this; longer lines were not wrapped. */
    private static final int WIDEST = 132;

    /** Narrower, a line is a list's or a poem's. */
    private static final int NARROWEST = 40;

    /** The share of line ends in wrapped text at which the next word had no room left. */
    private static final double FULL = 0.7;

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final int width;

    TextLines(String text, int start) {
        this.text = text;
        int at = start;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            lines.add(new Span(at, end).trim(text));
            boolean windows = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            at = end + (windows ? 2 : 1);
        }
        width = width();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
    }

    /** The paragraphs in their order, without white space at their ends. */
    List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        Span before = null;
        for (Span line : lines) {
            if (line.isEmpty()) {
                before = null;
                continue;
            }
            if (before != null && goesOn(before, line)) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last).hull(line));
            } else {
                paragraphs.add(line);
            }
            before = line;
        }
        return paragraphs;
    }

    /** The width that the text is wrapped at; 0 if it is not wrapped. */
    private int width() {
        int longest = 0;
        for (Span line : lines) {
            boolean address = line.of(text).indexOf(' ') < 0;
            if (!address) {
                longest = Math.max(longest, line.length());
            }
        }
        if (longest > WIDEST || longest < NARROWEST) {
            return 0;
        }
        int ends = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i - 1).isEmpty()) {
                ends++;
                full += hasNoRoom(lines.get(i - 1), lines.get(i), longest) ? 1 : 0;
            }
        }
        return ends > 0 && full >= FULL * ends ? longest : 0;
    }

    /** Whether the first word of a line would not have fitted into the line before. */
    private boolean hasNoRoom(Span line, Span next, int columns) {
        int wordEnd = next.start();
        while (wordEnd < next.end() && !Character.isWhitespace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return line.length() + 1 + (wordEnd - next.start()) > columns - 2;
    }

    private boolean goesOn(Span line, Span next) {
        if (startsItem(next)) {
            return false;
        }
        boolean unfinished = !endsSentence(line);
        boolean small = Character.isLowerCase(text.charAt(next.start()));
        if (width > 0) {
            return hasNoRoom(line, next, width) || (unfinished && small);
        }
        return unfinished && small && line.length() >= NARROWEST;
    }

    private boolean endsSentence(Span line) {
        for (int i = line.end() - 1; i >= line.start(); i--) {
            char c = text.charAt(i);
            if (".!?:…".indexOf(c) >= 0) {
                return true;
            }
            if ("\"'”’)]".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private boolean startsItem(Span line) {
        char first = text.charAt(line.start());
        return "-*•–—▪●‣◦·>".indexOf(first) >= 0
                && line.length() > 1
                && Character.isWhitespace(text.charAt(line.start() + 1));
    }
}
