package crosscheck.claim.fact;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The day a source was published, where it is known: what "on Tuesday", "3 April" and "last year" mean depends on it. In
 * news a weekday is the most recent one on or before publication, unless the tense says that it is to come.
 */
record Publication(Optional<LocalDate> day) {

    /** A month or a date without its year lies at most so far after publication, unless the tense says more. */
    private static final int MONTHS_AHEAD = 3;

    /** Which of several a word points to: "last July", "this July", "next July". */
    enum Pointer {
        NONE,
        LAST,
        THIS,
        NEXT
    }

    Optional<Days> weekday(DayOfWeek weekday, Pointer pointer, Tense tense) {
        return day.map(d -> switch (pointer) {
                    case NEXT -> d.with(TemporalAdjusters.next(weekday));
                    case LAST -> d.with(TemporalAdjusters.previous(weekday));
                    default ->
                        tense == Tense.FUTURE
                                ? d.with(TemporalAdjusters.nextOrSame(weekday))
                                : d.with(TemporalAdjusters.previousOrSame(weekday));
                })
                .map(Days::day);
    }

    /** A date; where the year is 0, the one that tense and nearness give. */
    Optional<Days> date(int year, int month, int dayOfMonth, Tense tense) {
        try {
            if (year > 0) {
                return Optional.of(Days.day(LocalDate.of(year, month, dayOfMonth)));
            }
            if (day.isEmpty()) {
                return Optional.empty();
            }
            int nearest = yearOf(month, Pointer.NONE, tense);
            return Optional.of(Days.day(LocalDate.of(nearest, month, dayOfMonth)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Days> month(int year, int month, Pointer pointer, Tense tense) {
        if (year > 0) {
            return Optional.of(Days.month(YearMonth.of(year, month)));
        }
        return day.map(d -> Days.month(YearMonth.of(yearOf(month, pointer, tense), month)));
    }

    private int yearOf(int month, Pointer pointer, Tense tense) {
        LocalDate published = day.orElseThrow();
        int year = published.getYear();
        int here = published.getMonthValue();
        return switch (pointer) {
            case THIS -> year;
            case LAST -> month < here ? year : year - 1;
            case NEXT -> month > here ? year : year + 1;
            case NONE -> {
                if (tense == Tense.FUTURE) {
                    yield month >= here ? year : year + 1;
                }
                if (tense == Tense.PAST) {
                    yield month <= here ? year : year - 1;
                }
                if (month > here + MONTHS_AHEAD) {
                    yield year - 1;
                }
                yield month <= here - (12 - MONTHS_AHEAD) ? year + 1 : year;
            }
        };
    }

    /** "last week", "this month", "next year"; the week has a day to spare at both ends, since it may begin on Sunday. */
    Optional<Days> calendarUnit(String unit, Pointer pointer) {
        int step = pointer == Pointer.LAST ? -1 : pointer == Pointer.NEXT ? 1 : 0;
        return day.map(d -> switch (unit) {
            case "week" -> {
                LocalDate monday = d.plusWeeks(step).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Days(monday.minusDays(1), monday.plusDays(6));
            }
            case "weekend" -> {
                LocalDate saturday = d.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                        .plusWeeks(Math.max(0, step));
                yield new Days(saturday.minusDays(1), saturday.plusDays(1));
            }
            case "month" -> Days.month(YearMonth.from(d).plusMonths(step));
            default -> Days.years(d.getYear() + step, d.getYear() + step);
        });
    }

    Optional<Days> season(int firstMonth, int year, Pointer pointer) {
        int step = pointer == Pointer.NEXT ? 1 : 0;
        if (year == 0 && day.isEmpty()) {
            return Optional.empty();
        }
        int in = year > 0 ? year : day.orElseThrow().getYear() + step;
        LocalDate start = LocalDate.of(in, firstMonth, 1);
        if (pointer == Pointer.LAST && day.isPresent() && !start.isBefore(day.get())) {
            start = start.minusYears(1);
        }
        return Optional.of(new Days(start, start.plusMonths(4).minusDays(1)));
    }

    /** "two years ago": as wide as the unit is coarse. */
    Optional<Days> ago(long count, ChronoUnit unit) {
        return day.map(d -> {
            LocalDate then = d.minus(count, unit);
            return switch (unit) {
                case DAYS -> Days.day(then);
                case WEEKS -> new Days(then.minusDays(4), then.plusDays(4));
                case MONTHS -> new Days(then.minusDays(20), then.plusDays(20));
                default -> new Days(then.minusMonths(7), then.plusMonths(7));
            };
        });
    }

    Optional<Days> plusDays(int days) {
        return day.map(d -> Days.day(d.plusDays(days)));
    }
}
