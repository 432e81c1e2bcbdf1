package crosscheck.report;

/** Text from a source made fit for one line: what it read must not move the cursor or forge a line of ours. */
final class OneLine {

    private OneLine() {}

    /** Control characters, marks that turn the direction of writing, and runs of white space as one space each. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || turnsDirection(c);
            if (!blank) {
                line.append(c);
            } else if (!space) {
                line.append(' ');
            }
            space = blank;
        }
        return line.toString().strip();
    }

    private static boolean turnsDirection(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }
}
