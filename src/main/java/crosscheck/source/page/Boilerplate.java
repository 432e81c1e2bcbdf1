package crosscheck.source.page;

import crosscheck.source.WordList;
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
        return WordList.read("/crosscheck/source/page/boilerplate.txt").lines().stream()
                .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }
}
