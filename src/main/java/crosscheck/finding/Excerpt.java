package crosscheck.finding;

/** A passage as a message quotes it: on one line, and short. */
public final class Excerpt {

    private static final int LONGEST = 70;

    private Excerpt() {}

    /** The passage without line breaks, cut after a word where it is long, in straight quotation marks. */
    public static String quoted(String passage) {
        return '"' + plain(passage).replace('"', '\'') + '"';
    }

    /** The passage without line breaks, cut after a word where it is long. */
    public static String plain(String passage) {
        return plain(passage, LONGEST);
    }

    /**
     * The passage without line breaks, cut after a word where it is long.
     *
     * @param longest how many characters it may keep
     */
    public static String plain(String passage, int longest) {
        StringBuilder line = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < passage.length() && line.length() <= longest + 1; i++) {
            char c = passage.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                gap = line.length() > 0;
                continue;
            }
            if (gap) {
                line.append(' ');
                gap = false;
            }
            line.append(c);
        }
        if (line.length() <= longest) {
            return line.toString();
        }
        int cut = line.lastIndexOf(" ", longest);
        if (cut < longest / 2) {
            cut = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        }
        return line.substring(0, cut).replaceFirst("[,;:.]++$", "") + "…";
    }
}
