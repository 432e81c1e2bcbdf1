package crosscheck.report;

import crosscheck.source.Span;
import java.util.Arrays;

/** Lines and columns of a text. Both count from 1; a column counts UTF-16 code units. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        int[] found = new int[text.length() + 1];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** Where an offset lies. */
    Position at(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        int line = index >= 0 ? index : -index - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    Position start(Span span) {
        return at(span.start());
    }

    Position end(Span span) {
        return at(span.end());
    }

    /** A line and a column, both from 1. */
    record Position(int line, int column) {}
}
