package crosscheck.claim.fact;

import crosscheck.claim.fact.Publication.Pointer;
import crosscheck.source.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the dates and times of a sentence and resolves them against the day of publication: dates, months, years, decades,
 * weekdays, "yesterday", "last year", "two years ago", clock times. "may" and "march" as plain words are none.
 */
final class TimeReader {

    private final DatePhrases dates = new DatePhrases();
    private final RelativeTimes relatives = new RelativeTimes();
    private final ClockTimes clocks = new ClockTimes();

    /**
     * A date that was found.
     *
     * @param first its first lexeme
     * @param last its last lexeme
     * @param days what it means; empty where that can't be told
     */
    record Found(int first, int last, Optional<Days> days) {}

    /** The dates and times in the order of the text; a lexeme is in one at most. */
    List<TimeReference> read(String text, Lexemes lexemes, Publication publication) {
        List<TimeReference> times = new ArrayList<>();
        int i = 0;
        while (i < lexemes.size()) {
            TimeReference time = null;
            int last = i;
            ClockTimes.Clock clock = clocks.read(lexemes, i);
            Found date = clock == null ? date(lexemes, i, publication) : null;
            if (clock != null) {
                int next = lexemes.get(clock.last() + 1).is("on")
                                || lexemes.get(clock.last() + 1).is(",")
                        ? clock.last() + 2
                        : clock.last() + 1;
                Found on = date(lexemes, next, publication);
                last = on == null ? clock.last() : on.last();
                time = reference(text, lexemes.span(i, last), on == null ? Optional.empty() : on.days(), clock);
            } else if (date != null) {
                last = date.last();
                int at = last + 1;
                while (lexemes.get(at).is(",")
                        || lexemes.get(at).is("at")
                        || lexemes.get(at).is("around")) {
                    at++;
                }
                ClockTimes.Clock then = clocks.read(lexemes, at);
                last = then == null ? last : then.last();
                time = reference(text, lexemes.span(date.first(), last), date.days(), then);
            }
            if (time != null) {
                times.add(time);
            }
            i = last + 1;
        }
        return times;
    }

    private Found date(Lexemes lexemes, int i, Publication publication) {
        Found date = dates.read(lexemes, i, publication);
        return date != null ? date : relatives.read(lexemes, i, publication);
    }

    private static TimeReference reference(String text, Span span, Optional<Days> days, ClockTimes.Clock clock) {
        Optional<Temporal> from = Optional.empty();
        Optional<Temporal> to = Optional.empty();
        boolean oneDay = days.isPresent() && days.get().from().equals(days.get().to());
        if (clock != null && oneDay) {
            LocalDate day = days.get().from();
            LocalTime time = clock.time();
            from = Optional.of(day.atTime(time));
            to = from;
        } else if (clock == null && days.isPresent()) {
            from = Optional.of(days.get().from());
            to = Optional.of(days.get().to());
        }
        return new TimeReference(span, span.of(text), from, to);
    }

    /** Which one "last", "this" and "next" point to. */
    static Pointer pointer(Lexeme lexeme) {
        return switch (lexeme.lower()) {
            case "last", "past" -> Pointer.LAST;
            case "this" -> Pointer.THIS;
            case "next", "coming" -> Pointer.NEXT;
            default -> Pointer.NONE;
        };
    }

    /** Which part "early", "mid" and "late" mean. */
    static Days.Part part(Lexeme lexeme) {
        return switch (lexeme.lower()) {
            case "early" -> Days.Part.EARLY;
            case "mid", "middle" -> Days.Part.MID;
            case "late" -> Days.Part.LATE;
            default -> Days.Part.WHOLE;
        };
    }
}
