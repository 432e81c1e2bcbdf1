package crosscheck.report.page;

import java.util.Locale;

/**
 * A finding's message as the headline of its card: with a capital, and with the quotation marks of print instead of those of
 * a typewriter. What is quoted inside a quotation stands in single marks.
 */
final class Headline {

    private static final String OPENS_AFTER = "([{\u201c\u2018\u2014\u2013-/";

    private final String message;
    private final StringBuilder line = new StringBuilder();
    private boolean quoting;

    private Headline(String message) {
        this.message = message;
    }

    static String of(String message) {
        return new Headline(message).set();
    }

    private String set() {
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            switch (c) {
                case '"' -> {
                    quoting = opens();
                    line.append(quoting ? '\u201c' : '\u201d');
                }
                case '\'' -> line.append(opens() ? '\u2018' : '\u2019');
                case '\u201c' -> line.append(quoting ? '\u2018' : c);
                case '\u201d' -> line.append(quoting ? '\u2019' : c);
                default -> line.append(c);
            }
        }
        return capitalised(line.toString());
    }

    /** Whether a mark here opens: after nothing, white space or another opening mark. */
    private boolean opens() {
        if (line.isEmpty()) {
            return true;
        }
        char before = line.charAt(line.length() - 1);
        return Character.isWhitespace(before) || OPENS_AFTER.indexOf(before) >= 0;
    }

    private static String capitalised(String text) {
        return text.isEmpty() || !Character.isLowerCase(text.charAt(0))
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
