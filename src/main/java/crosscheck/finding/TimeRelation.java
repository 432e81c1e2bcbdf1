package crosscheck.finding;

import crosscheck.claim.fact.TimeReference;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;

/** How two dates of one event stand to each other. */
public enum TimeRelation {
    /** They mean the same day or moment, or it can't be told. */
    SAME,
    /** One lies inside the other and is much narrower: "March 3" in "March". */
    PRECISION,
    /** They don't overlap. */
    CONFLICT;

    /** A day and a week of it mislead nobody; a day and its month do. */
    private static final long WIDE_DAYS = 20;

    public static TimeRelation of(TimeReference a, TimeReference b) {
        if (a.from().isEmpty() || b.from().isEmpty() || a.to().isEmpty() || b.to().isEmpty()) {
            return SAME;
        }
        if (isSameWord(a, b)) {
            return SAME;
        }
        boolean clocks = a.from().get() instanceof LocalDateTime && b.from().get() instanceof LocalDateTime;
        if (clocks) {
            return a.from().equals(b.from()) ? SAME : CONFLICT;
        }
        LocalDate fromA = day(a.from().get());
        LocalDate toA = day(a.to().get());
        LocalDate fromB = day(b.from().get());
        LocalDate toB = day(b.to().get());
        if (toA.isBefore(fromB) || toB.isBefore(fromA)) {
            return CONFLICT;
        }
        long daysA = toA.toEpochDay() - fromA.toEpochDay() + 1;
        long daysB = toB.toEpochDay() - fromB.toEpochDay() + 1;
        boolean inside = Math.min(daysA, daysB) * 2 <= Math.max(daysA, daysB);
        return inside && Math.max(daysA, daysB) >= WIDE_DAYS ? PRECISION : SAME;
    }

    /** Whether the first of two resolved times is the longer one. */
    public static boolean isWider(TimeReference a, TimeReference b) {
        return days(a) > days(b);
    }

    /** The same weekday or month without a year: where they differ, a tense was misread. */
    private static boolean isSameWord(TimeReference a, TimeReference b) {
        return a.text().equalsIgnoreCase(b.text()) && a.text().chars().noneMatch(c -> Character.isDigit(c) || c == ' ');
    }

    /** Whether both are days and weeks, or both are years: a year against a weekday dates another event more often. */
    static boolean isOneGrain(TimeReference a, TimeReference b) {
        return isWide(a) == isWide(b);
    }

    private static boolean isWide(TimeReference time) {
        return days(time) > 6 * WIDE_DAYS;
    }

    /** From the first day to the last. */
    private static long days(TimeReference time) {
        return day(time.to().orElseThrow()).toEpochDay()
                - day(time.from().orElseThrow()).toEpochDay();
    }

    static LocalDate day(Temporal temporal) {
        return temporal instanceof LocalDateTime moment ? moment.toLocalDate() : (LocalDate) temporal;
    }
}
