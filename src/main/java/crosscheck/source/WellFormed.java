package crosscheck.source;

/**
 * Text without halves of surrogate pairs. JSON, YAML and UTF-16 can hold them alone, and no encoding of Unicode can write
 * them (Unicode Standard, D84).
 */
final class WellFormed {

    /** What stands for what can't be represented. As long as what it replaces, so that offsets stay. */
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /** The text, with each half that stands alone replaced; the same object where there is none. */
    static String of(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended == null ? text : mended.toString();
    }
}
