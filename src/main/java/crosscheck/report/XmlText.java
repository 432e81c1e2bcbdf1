package crosscheck.report;

/** Text fit for XML 1.0, which has no way to write most control characters or half a surrogate pair. */
final class XmlText {

    private XmlText() {}

    /** The text with U+FFFD for each character that XML 1.0 can't hold. */
    static String of(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        text.codePoints().map(XmlText::fit).forEach(fit::appendCodePoint);
        return fit.toString();
    }

    private static int fit(int c) {
        boolean allowed = c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
        return allowed ? c : 0xfffd;
    }
}
