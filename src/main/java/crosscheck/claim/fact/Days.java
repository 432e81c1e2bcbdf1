package crosscheck.claim.fact;

import java.time.LocalDate;
import java.time.YearMonth;

/** An interval of days, both inclusive. */
record Days(LocalDate from, LocalDate to) {

    /** Which part of a month, a year or a decade: "early March", "mid-1970s". */
    enum Part {
        WHOLE,
        EARLY,
        MID,
        LATE
    }

    static Days day(LocalDate day) {
        return new Days(day, day);
    }

    static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    static Days years(int first, int last) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The early, middle or late part of this interval; the parts overlap by a little, since nobody draws them sharply. */
    Days part(Part part) {
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        return switch (part) {
            case WHOLE -> this;
            case EARLY -> new Days(from, from.plusDays(days * 2 / 5));
            case MID -> new Days(from.plusDays(days / 4), from.plusDays(days * 3 / 4));
            case LATE -> new Days(from.plusDays(days * 3 / 5), to);
        };
    }
}
