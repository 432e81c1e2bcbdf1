package crosscheck.report;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns offsets in UTF-16 code units into offsets in code points. */
final class CodePoints {

    /** Where the second halves of surrogate pairs stand. */
    private final int[] seconds;

    CodePoints(String text) {
        seconds = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    int at(int offset) {
        int before = Arrays.binarySearch(seconds, offset);
        return offset - (before >= 0 ? before : -before - 1);
    }
}
