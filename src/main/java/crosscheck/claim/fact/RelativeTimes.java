package crosscheck.claim.fact;

import crosscheck.claim.fact.Publication.Pointer;
import crosscheck.claim.fact.TimeReader.Found;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Times that only the day of publication gives a meaning: "yesterday", "last week", "two years ago". */
final class RelativeTimes {

    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final Set<String> UNITS = Set.of("week", "weekend", "month", "year");
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");
    private static final Map<String, ChronoUnit> AGO = Map.of(
            "day", ChronoUnit.DAYS,
            "days", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS,
            "weeks", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS,
            "months", ChronoUnit.MONTHS,
            "year", ChronoUnit.YEARS,
            "years", ChronoUnit.YEARS);

    /** Longer ago than anything that news date so. */
    private static final int LONGEST = 5000;

    private final NumberWords numbers = new NumberWords();

    /** The time that starts at {@code i}, or null. */
    Found read(Lexemes lexemes, int i, Publication publication) {
        Lexeme first = lexemes.get(i);
        Integer days = DAYS.get(first.lower());
        if (days != null && !(first.capital() && i > 0)) {
            int last = DAY_PARTS.contains(lexemes.get(i + 1).lower()) ? i + 1 : i;
            return lexemes.get(last + 1).is("'s") && lexemes.get(i + 2).is("world")
                    ? null
                    : new Found(i, last, publication.plusDays(days));
        }
        Pointer pointer = TimeReader.pointer(first);
        Lexeme second = lexemes.get(i + 1);
        if (pointer != Pointer.NONE && !first.is("past")) {
            if (UNITS.contains(second.lower())) {
                return new Found(i, i + 1, publication.calendarUnit(second.lower(), pointer));
            }
            if (DAY_PARTS.contains(second.lower()) && pointer != Pointer.NEXT) {
                return new Found(i, i + 1, publication.plusDays(pointer == Pointer.LAST ? -1 : 0));
            }
            return null;
        }
        return ago(lexemes, i, publication);
    }

    private Found ago(Lexemes lexemes, int i, Publication publication) {
        boolean article = lexemes.get(i).is("a") || lexemes.get(i).is("an");
        NumberWords.Numeral number = numbers.read(lexemes, i);
        if (!article && number == null) {
            return null;
        }
        int at = number == null ? i + 1 : number.next();
        ChronoUnit unit = AGO.get(lexemes.get(at).lower());
        if (unit == null || !lexemes.get(at + 1).is("ago")) {
            return null;
        }
        long count = number == null ? 1 : number.value().longValue();
        return new Found(i, at + 1, count > LONGEST ? Optional.empty() : publication.ago(count, unit));
    }
}
