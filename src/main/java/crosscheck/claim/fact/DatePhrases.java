package crosscheck.claim.fact;

import crosscheck.claim.fact.Publication.Pointer;
import crosscheck.claim.fact.TimeReader.Found;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Dates by name: "April 3, 2017", "7-8 July", "in mid-April", "last Tuesday", "2014", "the 1990s". */
final class DatePhrases {

    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2100;

    private final CalendarWords words = new CalendarWords();
    private final Units units = new Units();

    /** The date that starts at {@code i}, or null. */
    Found read(Lexemes lexemes, int i, Publication publication) {
        Lexeme first = lexemes.get(i);
        if (first.isDigits()) {
            Found iso = iso(lexemes, i);
            Found dayFirst = iso != null ? iso : dayFirst(lexemes, i, publication);
            return dayFirst != null ? dayFirst : yearOrDecade(lexemes, i, i, Days.Part.WHOLE);
        }
        if (first.is("'") && lexemes.get(i + 1).isDigits() && lexemes.get(i + 1).glued()) {
            return shortDecade(lexemes, i);
        }
        Pointer pointer = TimeReader.pointer(first);
        Days.Part part = TimeReader.part(first);
        int at = i;
        if (pointer != Pointer.NONE || part != Days.Part.WHOLE) {
            at = lexemes.get(i + 1).isHyphen() ? i + 2 : i + 1;
            at = lexemes.get(at).is("in") && lexemes.get(at + 1).isDigits() ? at + 1 : at;
        }
        if (lexemes.get(at).isDigits() && part != Days.Part.WHOLE) {
            return yearOrDecade(lexemes, i, at, part);
        }
        DayOfWeek weekday = words.weekday(lexemes, at);
        if (weekday != null) {
            return weekday(lexemes, i, at, weekday, pointer, publication);
        }
        int month = words.month(lexemes, at);
        if (month > 0) {
            return monthFirst(lexemes, i, at, month, pointer, part, publication);
        }
        int season = words.season(lexemes, at);
        return season > 0 ? season(lexemes, i, at, season, pointer, publication) : null;
    }

    private static Found iso(Lexemes lexemes, int i) {
        boolean shape = lexemes.get(i).lower().length() == 4
                && lexemes.get(i + 1).is("-")
                && lexemes.get(i + 1).glued()
                && lexemes.get(i + 2).lower().length() == 2
                && lexemes.get(i + 3).is("-")
                && lexemes.get(i + 4).lower().length() == 2
                && lexemes.get(i + 4).glued();
        if (!shape) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(
                    number(lexemes.get(i)), Math.max(0, number(lexemes.get(i + 2))), number(lexemes.get(i + 4)));
            return new Found(i, i + 4, Optional.of(Days.day(day)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Found dayFirst(Lexemes lexemes, int i, Publication publication) {
        int day = dayOfMonth(lexemes.get(i));
        int at = afterOrdinal(lexemes, i + 1);
        int second = 0;
        if (day > 0
                && (lexemes.get(at).isHyphen()
                        || lexemes.get(at).is("and")
                        || lexemes.get(at).is("to"))) {
            second = dayOfMonth(lexemes.get(at + 1));
            at = second > 0 ? afterOrdinal(lexemes, at + 2) : at;
        }
        at = lexemes.get(at).is("of") ? at + 1 : at;
        int month = day > 0 ? words.month(lexemes, at) : 0;
        if (month == 0) {
            return null;
        }
        at = lexemes.get(at + 1).is(".") && lexemes.get(at + 1).glued() && year(lexemes.get(at + 2)) > 0 ? at + 1 : at;
        int yearAt = lexemes.get(at + 1).is(",") ? at + 2 : at + 1;
        int year = year(lexemes.get(yearAt));
        int last = year > 0 ? yearAt : at;
        return new Found(i, last, days(publication, year, month, day, second, Tense.at(lexemes, i)));
    }

    private Found monthFirst(
            Lexemes lexemes, int i, int at, int month, Pointer pointer, Days.Part part, Publication publication) {
        Tense tense = Tense.at(lexemes, i);
        boolean abbreviated =
                words.isAbbreviated(lexemes.get(at)) && lexemes.get(at + 1).is(".");
        int next = abbreviated && lexemes.get(at + 1).glued() ? at + 2 : at + 1;
        int day = year(lexemes.get(next)) > 0 ? 0 : dayOfMonth(lexemes.get(next));
        if (day == 0) {
            int comma = lexemes.get(next).is(",") || lexemes.get(next).is("of") ? next + 1 : next;
            int year = year(lexemes.get(comma));
            int last = year > 0 ? comma : next - 1;
            return new Found(
                    i, last, publication.month(year, month, pointer, tense).map(d -> d.part(part)));
        }
        int last = afterOrdinal(lexemes, next + 1) - 1;
        int second = 0;
        if (lexemes.get(last + 1).isHyphen() && dayOfMonth(lexemes.get(last + 2)) > day) {
            second = dayOfMonth(lexemes.get(last + 2));
            last = last + 2;
        }
        int comma = lexemes.get(last + 1).is(",") ? last + 2 : last + 1;
        int year = year(lexemes.get(comma));
        last = year > 0 ? comma : last;
        return new Found(i, last, days(publication, year, month, day, second, tense));
    }

    private static Optional<Days> days(Publication publication, int year, int month, int day, int second, Tense tense) {
        Optional<Days> from = publication.date(year, month, day, tense);
        Optional<Days> to = second > day ? publication.date(year, month, second, tense) : from;
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(from.get().from(), to.get().to()));
    }

    private Found weekday(Lexemes lexemes, int i, int at, DayOfWeek weekday, Pointer pointer, Publication publication) {
        int last = lexemes.get(at + 1).is(".")
                        && lexemes.get(at).lower().length() < 6
                        && lexemes.get(at + 1).glued()
                ? at + 1
                : at;
        int next = lexemes.get(last + 1).is(",") ? last + 2 : last + 1;
        Found date = lexemes.get(next).isDigits() || words.month(lexemes, next) > 0
                ? read(lexemes, next, publication)
                : null;
        if (date != null
                && (lexemes.get(next).isDigits()
                        || lexemes.get(next + 1).isDigits()
                        || lexemes.get(next + 2).isDigits())
                && year(lexemes.get(next)) == 0) {
            return new Found(i, date.last(), date.days().map(d -> onWeekday(d, weekday)));
        }
        if (words.isPartOfDay(lexemes.get(last + 1))) {
            last++;
        }
        return new Found(i, last, publication.weekday(weekday, pointer, Tense.at(lexemes, i)));
    }

    /** The same date in the year before or after, where only there it falls on the weekday that is given with it. */
    private static Days onWeekday(Days days, DayOfWeek weekday) {
        for (int years : new int[] {0, 1, -1}) {
            LocalDate day = days.from().plusYears(years);
            if (day.getDayOfWeek() == weekday) {
                return new Days(day, days.to().plusYears(years));
            }
        }
        return days;
    }

    private static Found season(Lexemes lexemes, int i, int at, int season, Pointer pointer, Publication publication) {
        int next = lexemes.get(at + 1).is("of") ? at + 2 : at + 1;
        int year = year(lexemes.get(next));
        if (year == 0 && pointer == Pointer.NONE) {
            return null;
        }
        return new Found(i, year > 0 ? next : at, publication.season(season, year, pointer));
    }

    private Found yearOrDecade(Lexemes lexemes, int first, int i, Days.Part part) {
        int year = year(lexemes.get(i));
        Lexeme before = lexemes.get(i - 1);
        Lexeme after = lexemes.get(i + 1);
        if (year == 0 || (lexemes.get(i).glued() && !before.isHyphen() && !before.is("(") && !before.is("“"))) {
            return null;
        }
        boolean counted = Set.of("than", "about", "nearly", "some", "over", "least", "almost", "roughly", "to")
                        .contains(before.lower())
                && after.isPlural();
        if (counted || units.after(lexemes, i + 1) != null || after.is("people") || after.is("million")) {
            return null;
        }
        if (after.is("s") && after.glued() && year % 10 == 0) {
            int last = year % 100 == 0 ? year + 99 : year + 9;
            return new Found(first, i + 1, Optional.of(Days.years(year, last).part(part)));
        }
        return after.glued() && after.isWord() && !after.lower().startsWith("'")
                ? null
                : new Found(first, i, Optional.of(Days.years(year, year).part(part)));
    }

    private static Found shortDecade(Lexemes lexemes, int i) {
        Lexeme digits = lexemes.get(i + 1);
        boolean decade = digits.lower().length() == 2
                && number(digits) % 10 == 0
                && lexemes.get(i + 2).is("s")
                && lexemes.get(i + 2).glued();
        int year = decade ? 1900 + number(digits) : 0;
        return decade ? new Found(i, i + 2, Optional.of(Days.years(year, year + 9))) : null;
    }

    private static int afterOrdinal(Lexemes lexemes, int i) {
        Lexeme lexeme = lexemes.get(i);
        boolean ordinal = lexeme.glued() && Set.of("st", "nd", "rd", "th").contains(lexeme.lower());
        return ordinal ? i + 1 : i;
    }

    private static int dayOfMonth(Lexeme lexeme) {
        int day = lexeme.isDigits() && lexeme.lower().length() <= 2 ? number(lexeme) : 0;
        return day <= 31 ? day : 0;
    }

    /** The year that four digits give, or 0. */
    private static int year(Lexeme lexeme) {
        int year = lexeme.isDigits() && lexeme.lower().length() == 4 ? number(lexeme) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** The whole number that a lexeme of digits spells, or 0. */
    private static int number(Lexeme lexeme) {
        String text = lexeme.lower();
        return text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty() && text.length() < 6
                ? Integer.parseInt(text)
                : 0;
    }
}
