package crosscheck.claim.text;

import crosscheck.claim.text.QuoteMark.Direction;
import crosscheck.claim.text.QuoteMark.Family;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the marks of a paragraph that may open or close a quotation: no apostrophes, elisions or measures of length. */
final class QuoteMarks {

    private static final String MARKS = "\"“”„‟«»'‘’‚‛`‹›";

    private final String text;
    private final Span block;
    private final Set<String> elisions;

    /** @param elisions words in lower case that may begin with an apostrophe, without it ("em", "til") */
    QuoteMarks(String text, Span block, Set<String> elisions) {
        this.text = text;
        this.block = block;
        this.elisions = elisions;
    }

    /** The marks in their order. */
    List<QuoteMark> find() {
        List<QuoteMark> marks = new ArrayList<>();
        int at = block.start();
        while (at < block.end()) {
            if (!isMark(text.charAt(at))) {
                at++;
                continue;
            }
            int runEnd = at + 1;
            while (runEnd < block.end() && isMark(text.charAt(runEnd))) {
                runEnd++;
            }
            addRun(new Span(at, runEnd), marks);
            at = runEnd;
        }
        return marks;
    }

    static boolean isMark(char c) {
        return (c == '"' || c == '\'' || c == '`' || c > 127) && MARKS.indexOf(c) >= 0;
    }

    /** Marks that stand together share what is before and after them: both of "' open or both close. */
    private void addRun(Span run, List<QuoteMark> marks) {
        char before = run.start() > block.start() ? text.charAt(run.start() - 1) : ' ';
        char after = run.end() < block.end() ? text.charAt(run.end()) : ' ';
        boolean mayOpen = opensAfter(before) && !Character.isWhitespace(after);
        boolean mayClose = !Character.isWhitespace(before) && closesBefore(after);
        int at = run.start();
        while (at < run.end()) {
            int end = at + 1;
            char c = text.charAt(at);
            if ((c == '\'' || c == '`' || c == '’' || c == '‘')
                    && end < run.end()
                    && text.charAt(end) == c
                    && (end + 1 == run.end() || text.charAt(end + 1) != c)) {
                end++;
            }
            QuoteMark mark = mark(at, end, mayOpen, mayClose);
            if (mark.family() != Family.SINGLE || !isApostrophe(mark, before, after)) {
                marks.add(mark);
            }
            at = end;
        }
    }

    private QuoteMark mark(int start, int end, boolean mayOpen, boolean mayClose) {
        boolean doubled = end - start == 2;
        return switch (text.charAt(start)) {
            case '“', '„', '‟' -> new QuoteMark(start, end, Family.DOUBLE, Direction.LEFT, mayOpen, mayClose);
            case '”' -> new QuoteMark(start, end, Family.DOUBLE, Direction.RIGHT, mayOpen, mayClose);
            case '«' -> new QuoteMark(start, end, Family.GUILLEMET, Direction.LEFT, mayOpen, mayClose);
            case '»' -> new QuoteMark(start, end, Family.GUILLEMET, Direction.RIGHT, mayOpen, mayClose);
            case '‹' -> new QuoteMark(start, end, Family.ANGLE, Direction.LEFT, mayOpen, mayClose);
            case '›' -> new QuoteMark(start, end, Family.ANGLE, Direction.RIGHT, mayOpen, mayClose);
            case '‘', '‚', '‛', '`' ->
                new QuoteMark(start, end, doubled ? Family.DOUBLE : Family.SINGLE, Direction.LEFT, mayOpen, mayClose);
            case '’' ->
                new QuoteMark(start, end, doubled ? Family.DOUBLE : Family.SINGLE, Direction.RIGHT, mayOpen, mayClose);
            default ->
                new QuoteMark(
                        start,
                        end,
                        doubled || text.charAt(start) == '"' ? Family.DOUBLE : Family.SINGLE,
                        Direction.NONE,
                        mayOpen,
                        mayClose);
        };
    }

    /** "don't", "6'2", "'em", "'90s", "rock 'n' roll"; not the plural possessive, which only its surroundings can tell. */
    private boolean isApostrophe(QuoteMark mark, char before, char after) {
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return true;
        }
        if (!mark.mayOpen() && !mark.mayClose()) {
            return true;
        }
        return (mark.mayOpen() && startsElision(mark.end()))
                || (mark.mayClose() && mark.start() > block.start() && endsElidedAnd(mark.start()));
    }

    private boolean startsElision(int wordStart) {
        int end = wordStart;
        while (end < block.end() && end - wordStart < 12 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(wordStart, end);
        return elisions.contains(word.toLowerCase(Locale.ROOT)) || isShortYear(word);
    }

    /** "90s", "08". */
    private static boolean isShortYear(String word) {
        return (word.length() == 2 || (word.length() == 3 && word.charAt(2) == 's'))
                && isDigit(word.charAt(0))
                && isDigit(word.charAt(1));
    }

    /** The second apostrophe of "rock 'n' roll". */
    private boolean endsElidedAnd(int markStart) {
        int n = markStart - 1;
        return (text.charAt(n) == 'n' || text.charAt(n) == 'N')
                && n > block.start()
                && isSingle(text.charAt(n - 1))
                && markStart + 1 < block.end();
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean opensAfter(char before) {
        return Character.isWhitespace(before)
                || switch (Character.getType(before)) {
                    case Character.START_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.SPACE_SEPARATOR,
                            Character.FORMAT,
                            Character.CONTROL -> true;
                    default -> before == '/' || before == '…' || before == '*' || before == '_' || before == '>';
                };
    }

    private static boolean closesBefore(char after) {
        return Character.isWhitespace(after)
                || switch (Character.getType(after)) {
                    case Character.END_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.SPACE_SEPARATOR,
                            Character.FORMAT,
                            Character.CONTROL,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> after == '<' || after == '_';
                };
    }
}
