package crosscheck.claim.fact;

import crosscheck.claim.text.WordTable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which words are months, weekdays and seasons where they stand. */
final class CalendarWords {

    /** Names of months that are also common words or names of persons; their abbreviations need no capital check more. */
    private static final Set<String> COMMON = Set.of("may", "march", "mar", "sat", "sun", "wed", "fri", "mon", "jan");

    private final Map<String, Integer> months = new TreeMap<>();
    private final Map<String, Integer> weekdays = new TreeMap<>();
    private final Map<String, Integer> seasons = new TreeMap<>();
    private final Map<String, Integer> parts = new TreeMap<>();

    CalendarWords() {
        Map<String, Map<String, Integer>> kinds =
                Map.of("month", months, "weekday", weekdays, "season", seasons, "part", parts);
        for (List<String> row : WordTable.rows("/crosscheck/fact/calendar.txt")) {
            kinds.get(row.get(1)).put(row.get(0), Integer.valueOf(row.get(2)));
        }
    }

    /** The month, 1 to 12, or 0. "may" and "march" count only where a day, a year or a preposition shows them to be months. */
    int month(Lexemes lexemes, int i) {
        Lexeme word = lexemes.get(i);
        Integer month = word.capital() ? months.get(word.lower()) : null;
        if (month == null) {
            return 0;
        }
        Lexeme before = lexemes.get(i - 1);
        Lexeme after = lexemes.get(lexemes.get(i + 1).is(".") ? i + 2 : i + 1);
        boolean dated = after.isDigits() || before.isDigits() || before.is("th") || before.is("st") || before.is("of");
        boolean led = Set.of(
                        "in", "since", "until", "by", "last", "this", "next", "early", "late", "through", "during",
                        "and", "-")
                .contains(before.lower());
        boolean full = !COMMON.contains(word.lower()) && word.lower().length() > 4;
        boolean person = before.capital() && i > 1 && !before.tag().equals("ADP") && !dated && !led;
        return (full && !person) || dated || led ? month : 0;
    }

    /** Whether a period after this name of a month belongs to it. */
    boolean isAbbreviated(Lexeme month) {
        return month.lower().length() < 5 && !Set.of("may", "june", "july").contains(month.lower());
    }

    /** The weekday, or null. */
    DayOfWeek weekday(Lexemes lexemes, int i) {
        Lexeme word = lexemes.get(i);
        Integer day = word.capital() ? weekdays.get(word.lower()) : null;
        boolean common = word.lower().length() < 4 && !lexemes.get(i + 1).is(".");
        boolean adjective = Set.of("black", "super", "bloody", "good", "ash", "easter", "cyber", "fat", "holy")
                .contains(lexemes.get(i - 1).lower());
        return day == null || common || adjective ? null : DayOfWeek.of(day);
    }

    /** The first month of the season, or 0. */
    int season(Lexemes lexemes, int i) {
        return seasons.getOrDefault(lexemes.get(i).lower(), 0);
    }

    boolean isPartOfDay(Lexeme lexeme) {
        return parts.containsKey(lexeme.lower());
    }
}
