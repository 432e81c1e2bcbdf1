package crosscheck.report;

/** Text from a source as plain words of GitHub Flavored Markdown: no markup, no mention, no link, on one line. */
final class MarkdownText {

    private static final String MARKUP = "\\`*_{}[]<>()#+-.!|~&@:$^='\"";

    private MarkdownText() {}

    /** The text with what could be read as markup as numeric references, and quotation marks and stops as they are. */
    static String of(String text) {
        String line = OneLine.of(text);
        StringBuilder safe = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isMarkup(line, i, c)) {
                safe.append("&#").append((int) c).append(';');
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static boolean isMarkup(String line, int at, char c) {
        return switch (c) {
            case '.' -> line.regionMatches(true, Math.max(0, at - 3), "www", 0, 3);
            case ':' -> line.startsWith("//", at + 1);
            case '-', '+', '=', '(', ')', '!', '\'', '"', '{', '}', '^' -> false;
            default -> MARKUP.indexOf(c) >= 0;
        };
    }
}
