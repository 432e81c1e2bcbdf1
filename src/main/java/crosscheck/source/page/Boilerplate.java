package crosscheck.source.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Lines inside an article that belong to the page: "Follow us on Twitter", "Read more:", "Advertisement". */
final class Boilerplate {

    /** Longer passages are text, whatever they begin with. */
    private static final int MAX_LENGTH = 300;

    private static final List<Pattern> PATTERNS = read();

    private Boilerplate() {}

    static boolean is(String text) {
        return text.length() <= MAX_LENGTH
                && PATTERNS.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static List<Pattern> read() {
        try (InputStream stream = Boilerplate.class.getResourceAsStream("/crosscheck/source/page/boilerplate.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar lacks boilerplate.txt", e);
        }
    }
}
