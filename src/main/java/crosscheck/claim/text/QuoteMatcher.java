package crosscheck.claim.text;

import crosscheck.claim.text.QuoteMark.Direction;
import crosscheck.claim.text.QuoteMark.Family;
import crosscheck.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Pairs the quotation marks of one paragraph. */
final class QuoteMatcher {

    /** Deeper than people quote; it bounds the work on hostile text. */
    private static final int DEEPEST = 6;

    /** Farther than this a possessive's apostrophe does not close a single quotation mark: some fifty words. */
    private static final int FARTHEST_WEAK_CLOSE = 300;

    /** A quotation that was found, before its depth is known. */
    record Quotation(QuoteMark open, Span span, Span content, boolean closed) {}

    private final String text;
    private final Span block;
    private final List<QuoteMark> marks;
    private final Set<String> functionWords;
    private final Deque<Open> opened = new ArrayDeque<>();
    private final List<Quotation> found = new ArrayList<>();

    private static final class Open {
        final QuoteMark mark;
        /** The index of the mark that closes it, where that was settled when it was opened; else -1. */
        final int closer;
        /** Where the next quotation of the family begins inside it; -1 for none. */
        int inner = -1;

        Open(QuoteMark mark, int closer) {
            this.mark = mark;
            this.closer = closer;
        }
    }

    /** @param functionWords lower-case words that don't begin a noun phrase without article, such as "in" and "was" */
    QuoteMatcher(String text, Span block, List<QuoteMark> marks, Set<String> functionWords) {
        this.text = text;
        this.block = block;
        this.marks = marks;
        this.functionWords = functionWords;
    }

    /** The quotations of the paragraph, in no order. */
    List<Quotation> match() {
        for (int i = 0; i < marks.size(); i++) {
            QuoteMark mark = marks.get(i);
            if (mark.family() == Family.SINGLE) {
                single(i, mark);
            } else {
                paired(i, mark);
            }
        }
        while (!opened.isEmpty()) {
            leaveOpen(opened.pop(), block.end());
        }
        return found;
    }

    private void paired(int index, QuoteMark mark) {
        Open open = innermost(mark.family());
        if (isMeasure(index, mark, open != null)) {
            return;
        }
        if (closes(mark, open != null)) {
            close(open, mark);
        } else if (opens(mark, open != null)) {
            if (open != null && open.inner < 0) {
                open.inner = mark.start();
            }
            push(new Open(mark, -1));
        }
    }

    private static boolean closes(QuoteMark mark, boolean open) {
        if (!open) {
            return false;
        }
        return switch (mark.direction()) {
            case RIGHT -> true;
            case LEFT -> !mark.mayOpen() && mark.mayClose();
            case NONE -> mark.mayClose() || mark.ambiguous();
        };
    }

    private static boolean opens(QuoteMark mark, boolean open) {
        return switch (mark.direction()) {
            case LEFT -> true;
            case RIGHT -> mark.mayOpen() && !mark.mayClose();
            case NONE -> mark.mayOpen() || (!open && !mark.mayClose());
        };
    }

    /** The straight mark of {@code 6'2"} or {@code a 12" record}. */
    private boolean isMeasure(int index, QuoteMark mark, boolean open) {
        if (mark.direction() != Direction.NONE
                || mark.start() == block.start()
                || !Character.isDigit(text.charAt(mark.start() - 1))) {
            return false;
        }
        return !open || isAfterFeet(mark.start()) || isOneTooManyInside(index, mark);
    }

    private boolean isAfterFeet(int end) {
        int at = end;
        while (at > block.start() && end - at < 5 && isDigitOrPoint(text.charAt(at - 1))) {
            at--;
        }
        if (at > block.start() && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at - 2 >= block.start()
                && (text.charAt(at - 1) == '\'' || text.charAt(at - 1) == '’' || text.charAt(at - 1) == '′')
                && Character.isDigit(text.charAt(at - 2));
    }

    private static boolean isDigitOrPoint(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    /** A measure inside a quotation is followed by a word and, before anything opens, by the mark that closes. */
    private boolean isOneTooManyInside(int index, QuoteMark mark) {
        int next = mark.end();
        boolean goesOn = next + 1 < block.end()
                && (text.charAt(next) == '-'
                        || (text.charAt(next) == ' ' && Character.isLowerCase(text.charAt(next + 1))));
        if (!goesOn || index + 1 == marks.size()) {
            return false;
        }
        QuoteMark after = marks.get(index + 1);
        return after.family() == Family.DOUBLE && after.mayClose() && !after.mayOpen();
    }

    private void single(int index, QuoteMark mark) {
        for (Open open : opened) {
            if (open.closer == index) {
                close(open, mark);
                return;
            }
        }
        if (!mark.mayOpen()) {
            return;
        }
        int closer = closerOfSingle(index);
        if (closer >= 0) {
            push(new Open(mark, closer));
        } else if (mark.direction() == Direction.LEFT && mark.start() == block.start() && opened.isEmpty()) {
            push(new Open(mark, -1));
        }
    }

    /**
     * The mark that closes a single one: the first that can't be the apostrophe of a possessive, else the first that can,
     * before another single one opens or the quotation around it ends; -1 for none.
     */
    private int closerOfSingle(int index) {
        int weak = -1;
        int depth = 0;
        for (int i = index + 1; i < marks.size(); i++) {
            QuoteMark mark = marks.get(i);
            if (mark.family() == Family.SINGLE) {
                if (mark.mayClose() && depth == 0 && mark.direction() != Direction.LEFT) {
                    if (!mayBePossessive(mark)) {
                        return i;
                    }
                    if (weak < 0 && mark.start() - marks.get(index).start() < FARTHEST_WEAK_CLOSE) {
                        weak = i;
                    }
                } else if (mark.mayOpen()) {
                    break;
                }
            } else if (mark.family() == Family.DOUBLE) {
                boolean ends = mark.direction() == Direction.RIGHT
                        || (mark.direction() == Direction.NONE && (!mark.mayOpen() || depth > 0));
                depth += ends ? -1 : 1;
                if (depth < 0) {
                    break;
                }
            }
        }
        return weak;
    }

    /** "the leaders' meeting", "runnin' around": an apostrophe as likely as a mark, unless no noun can follow. */
    private boolean mayBePossessive(QuoteMark mark) {
        if (mark.end() >= block.end() || !Character.isWhitespace(text.charAt(mark.end()))) {
            return false;
        }
        char last = text.charAt(mark.start() - 1);
        char beforeLast = mark.start() - 2 >= block.start() ? text.charAt(mark.start() - 2) : ' ';
        boolean possessive = "sSxXzZ".indexOf(last) >= 0 || (last == 'n' && beforeLast == 'i');
        return possessive && !functionWords.contains(wordAfter(mark));
    }

    private String wordAfter(QuoteMark mark) {
        int start = Math.min(mark.end() + 1, block.end());
        int end = start;
        while (end < block.end() && end - start < 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private Open innermost(Family family) {
        for (Open open : opened) {
            if (open.mark.family() == family) {
                return open;
            }
        }
        return null;
    }

    private void push(Open open) {
        if (opened.size() < DEEPEST) {
            opened.push(open);
        }
    }

    private void close(Open open, QuoteMark mark) {
        Iterator<Open> stack = opened.iterator();
        while (stack.hasNext()) {
            Open top = stack.next();
            stack.remove();
            if (top == open) {
                break;
            }
            leaveOpen(top, mark.start());
        }
        Span content = new Span(/* start= */ open.mark.end(), /* end= */ mark.start());
        add(open.mark, new Span(open.mark.start(), mark.end()), content, true);
    }

    /** An unclosed one ends where the next of its family opens: its closing mark was forgotten. */
    private void leaveOpen(Open open, int limit) {
        if (open.closer >= 0) {
            return;
        }
        int end = open.inner >= 0 ? open.inner : limit;
        Span span = new Span(open.mark.start(), Math.max(open.mark.end(), end)).trim(text);
        add(open.mark, span, new Span(open.mark.end(), Math.max(open.mark.end(), span.end())), false);
    }

    private void add(QuoteMark open, Span span, Span content, boolean closed) {
        Span words = content.trim(text);
        if (!words.isEmpty()) {
            found.add(new Quotation(open, span, words, closed));
        }
    }
}
