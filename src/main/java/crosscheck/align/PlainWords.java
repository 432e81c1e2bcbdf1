package crosscheck.align;

import java.util.Locale;

/** A text without what differs between two verbatim reports: case, the kind of quote marks, white space, a last full stop. */
final class PlainWords {

    private PlainWords() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        boolean space = false;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = plain.length() > 0;
                continue;
            }
            if (space) {
                plain.append(' ');
                space = false;
            }
            plain.append(
                    switch (c) {
                        case '‘', '’', '‚', '`', '´' -> '\'';
                        case '“', '”', '„', '«', '»' -> '"';
                        default -> c;
                    });
        }
        int end = plain.length();
        return end > 0 && plain.charAt(end - 1) == '.' ? plain.substring(0, end - 1) : plain.toString();
    }
}
