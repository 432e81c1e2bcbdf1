package crosscheck.claim.fact;

import java.time.LocalTime;
import java.util.Set;

/** Clock times: "5 p.m.", "10:56 a.m. EDT", "17:45", "noon". */
final class ClockTimes {

    private static final Set<String> ZONES = Set.of(
            "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt", "bst", "utc", "cet",
            "eastern", "local");

    /** A time that was found, its last lexeme inclusive. */
    record Clock(LocalTime time, int last) {}

    /** The time that starts at {@code i}, or null. */
    Clock read(Lexemes lexemes, int i) {
        Lexeme first = lexemes.get(i);
        if (first.is("noon") && !lexemes.get(i + 1).isNominal()) {
            return new Clock(LocalTime.NOON, i);
        }
        if (first.is("midnight") && !lexemes.get(i + 1).isNominal()) {
            return new Clock(LocalTime.MIDNIGHT, i);
        }
        if (!first.isDigits() || first.lower().length() > 2) {
            return null;
        }
        int hour = Integer.parseInt(first.lower());
        int minute = 0;
        int last = i;
        boolean colon = lexemes.get(i + 1).is(":")
                && lexemes.get(i + 1).glued()
                && lexemes.get(i + 2).glued()
                && lexemes.get(i + 2).isDigits()
                && lexemes.get(i + 2).lower().length() == 2;
        if (colon) {
            minute = Integer.parseInt(lexemes.get(i + 2).lower());
            last = i + 2;
        }
        String half = lexemes.get(last + 1).lower().replace(".", "");
        boolean twelve = half.equals("am") || half.equals("pm");
        if (twelve) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
            last++;
        } else if (!colon || lexemes.get(last + 1).is(":") || lexemes.get(i - 1).is(":")) {
            return null;
        }
        if (hour > 23 || minute > 59) {
            return null;
        }
        if (ZONES.contains(lexemes.get(last + 1).lower())) {
            last++;
            last = lexemes.get(last + 1).is("time") ? last + 1 : last;
        }
        return new Clock(LocalTime.of(hour, minute), last);
    }
}
