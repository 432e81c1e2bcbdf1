package crosscheck.claim.fact;

import crosscheck.source.Span;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * A date or time as the text gives it, and the interval it means once resolved against the day of publication.
 *
 * @param from the first day or moment ({@link java.time.LocalDate} or {@link java.time.LocalDateTime}); empty where it
 *     can't be resolved
 * @param to the last day or moment, inclusive, of the same type
 */
public record TimeReference(Span span, String text, Optional<Temporal> from, Optional<Temporal> to) {}
