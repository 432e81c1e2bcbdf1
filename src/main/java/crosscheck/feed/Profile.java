package crosscheck.feed;

import crosscheck.source.ByteScan;
import crosscheck.source.ByteSink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What the grouping knows of a kept item: all but its text.
 *
 * @param dated whether the day is one of publication; else it is the one it was first seen on
 * @param day that its age counts from
 * @param time of publication, else when it was first seen; to a second
 */
record Profile(
        String id,
        String title,
        boolean watched,
        boolean dated,
        LocalDate day,
        Instant time,
        TermCounts terms,
        Shingles shingles) {

    /** The earliest published first, then by id. */
    static final Comparator<Profile> BY_TIME =
            Comparator.comparing(Profile::day).thenComparing(Profile::time).thenComparing(Profile::id);

    /** The user's own first, then by time. */
    static final Comparator<Profile> OWN_FIRST =
            Comparator.comparing((Profile p) -> !p.watched).thenComparing(BY_TIME);

    static Profile of(KeptItem kept, TermCounts terms) {
        Item item = kept.item();
        Instant time = item.source()
                .published()
                .flatMap(published -> published.moment())
                .map(moment -> moment.toInstant())
                .orElse(kept.firstSeen());
        return new Profile(
                item.id(),
                item.source().title(),
                item.watched(),
                item.source()
                        .published()
                        .filter(p -> p.day().equals(kept.day()))
                        .isPresent(),
                kept.day(),
                Instant.ofEpochSecond(time.getEpochSecond()),
                terms,
                Shingles.of(item.source().text()));
    }

    byte[] bytes() {
        ByteSink out = new ByteSink();
        out.text(id);
        out.text(title);
        out.one((watched ? 1 : 0) + (dated ? 2 : 0));
        out.longNumber(day.toEpochDay());
        out.longNumber(time.getEpochSecond());
        terms.write(out);
        shingles.write(out);
        return out.bytes();
    }

    static Profile read(byte[] bytes) {
        ByteScan in = new ByteScan(bytes);
        String id = in.text();
        String title = in.text();
        int flags = in.one();
        return new Profile(
                id,
                title,
                (flags & 1) != 0,
                (flags & 2) != 0,
                LocalDate.ofEpochDay(in.longNumber()),
                Instant.ofEpochSecond(in.longNumber()),
                TermCounts.read(in),
                Shingles.read(in));
    }

    /** Whether one is the other, syndicated: nearly the same words within a few days. */
    boolean isCopyOf(Profile other) {
        return daysTo(other) <= COPY_DAYS && shingles.isCopyOf(other.shingles);
    }

    private static final int COPY_DAYS = 3;

    /** How many days lie between the two, 0 where that is not known: one is dated and the other isn't. */
    long daysTo(Profile other) {
        return dated == other.dated ? Math.abs(day.toEpochDay() - other.day.toEpochDay()) : 0;
    }
}
