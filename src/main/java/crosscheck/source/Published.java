package crosscheck.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When a source was published: a day, and the moment where it is known.
 *
 * @param day the day at the place of publication
 * @param moment the moment, with the offset of the place of publication
 */
public record Published(LocalDate day, Optional<OffsetDateTime> moment) {

    /**
     * Reads an ISO 8601 date ("2017-05-02") or date and time with an offset ("2017-05-02T17:45:00-04:00").
     *
     * @throws DateTimeException if the text is neither
     */
    public static Published parse(String iso) {
        String text = iso.strip();
        if (text.length() <= 10) {
            return new Published(LocalDate.parse(text), Optional.empty());
        }
        OffsetDateTime moment = OffsetDateTime.parse(text);
        return new Published(moment.toLocalDate(), Optional.of(moment));
    }

    /** ISO 8601, as precise as it is known. */
    @Override
    public String toString() {
        return moment.map(OffsetDateTime::toString).orElse(day.toString());
    }
}
