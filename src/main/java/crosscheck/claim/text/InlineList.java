package crosscheck.claim.text;

import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of a list that was set as one paragraph: "1. The first 2. The second", "• One • Two". */
final class InlineList {

    private static final String BULLETS = "•⁃▪◦‣●○■‧∙";

    private static final Pattern NUMBER = Pattern.compile("(?<!\\S)\\(?(\\d{1,3}|[a-z])(?:\\.\\)|\\.|\\))(?=\\s)");

    /** Letters are often something else: "a." and "b." alone make no list. */
    private static final int FEWEST_LETTERED = 3;

    private InlineList() {}

    /** Where each item after the first begins; empty if the block does not begin as a list. */
    static List<Integer> laterItems(String text, Span block) {
        if (block.isEmpty()) {
            return List.of();
        }
        if (BULLETS.indexOf(text.charAt(block.start())) >= 0) {
            return bullets(text, block);
        }
        Matcher items = NUMBER.matcher(text).region(block.start(), block.end());
        return items.lookingAt() ? numbers(items) : List.of();
    }

    /** Whether this is all that stands before a full stop that ends no sentence: "2", "a", "• 10". */
    static boolean isItemNumber(String before) {
        int at = 0;
        while (at < before.length()
                && (BULLETS.indexOf(before.charAt(at)) >= 0 || Character.isWhitespace(before.charAt(at)))) {
            at++;
        }
        String number = before.substring(at);
        return (!number.isEmpty() && number.length() <= 3 && number.chars().allMatch(Character::isDigit))
                || (number.length() == 1 && Character.isLetter(number.charAt(0)));
    }

    private static List<Integer> bullets(String text, Span block) {
        List<Integer> starts = new ArrayList<>();
        for (int i = block.start() + 1; i < block.end(); i++) {
            if (BULLETS.indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i - 1))) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static List<Integer> numbers(Matcher items) {
        List<Integer> starts = new ArrayList<>();
        boolean lettered = Character.isLetter(items.group(1).charAt(0));
        int expected = value(items.group(1)) + 1;
        while (items.find()) {
            if (value(items.group(1)) == expected
                    && Character.isLetter(items.group(1).charAt(0)) == lettered) {
                starts.add(items.start());
                expected++;
            }
        }
        return lettered && starts.size() + 1 < FEWEST_LETTERED ? List.of() : starts;
    }

    private static int value(String item) {
        return Character.isLetter(item.charAt(0)) ? item.charAt(0) : Integer.parseInt(item);
    }
}
