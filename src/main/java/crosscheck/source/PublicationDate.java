package crosscheck.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that pages, feeds and documents state: ISO 8601 in its loose forms, RFC 1123 ("Tue, 02 May 2017
 * 17:45:00 GMT"), and days in English words ("May 2, 2017", "2 May 2017"). A time without an offset gives the day alone,
 * since nobody knows where its clock stands.
 */
public final class PublicationDate {

    private static final int MAX_LENGTH = 100;

    /** Earlier than that, nothing was published that is read here; "0001-01-01" stands on many pages. */
    private static final int FIRST_YEAR = 1600;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(" + String.join("|", MONTHS) + ")[a-z]{0,6}\\.?";

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})"
            + "(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d{1,9})? ?(?:(Z|UTC|GMT)|([+-]\\d{2}):?(\\d{2})?)?)?");

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})(?!\\d)");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})\\b", Pattern.CASE_INSENSITIVE);

    private PublicationDate() {}

    /** The date, or nothing if the text holds none. */
    public static Optional<Published> parse(String text) {
        String date = text.strip();
        if (date.isEmpty() || date.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            Matcher iso = ISO.matcher(date);
            return Optional.of(iso.lookingAt() ? iso(iso) : rfc1123(date).orElseGet(() -> inWords(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Published iso(Matcher iso) {
        LocalDate day = day(iso.group(1), iso.group(2), iso.group(3));
        boolean zulu = iso.group(5) != null;
        if (iso.group(4) == null || (!zulu && iso.group(6) == null)) {
            return new Published(day, Optional.empty());
        }
        ZoneOffset offset = zulu
                ? ZoneOffset.UTC
                : ZoneOffset.of(
                        iso.group(6) + ":" + Optional.ofNullable(iso.group(7)).orElse("00"));
        return new Published(day, Optional.of(OffsetDateTime.of(day, LocalTime.parse(iso.group(4)), offset)));
    }

    private static Optional<Published> rfc1123(String date) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(new Published(moment.toLocalDate(), Optional.of(moment)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Published inWords(String date) {
        Matcher monthFirst = MONTH_FIRST.matcher(date);
        if (monthFirst.find()) {
            return onDay(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(date);
        if (dayFirst.find()) {
            return onDay(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher compact = COMPACT.matcher(date);
        if (compact.lookingAt()) {
            return onDay(compact.group(1), compact.group(2), compact.group(3));
        }
        throw new DateTimeException("no date: " + date);
    }

    private static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    }

    private static Published onDay(String year, String month, String day) {
        return new Published(day(year, month, day), Optional.empty());
    }

    private static LocalDate day(String year, String month, String day) {
        if (Integer.parseInt(year) < FIRST_YEAR) {
            throw new DateTimeException("a program's way to say none: " + year);
        }
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
