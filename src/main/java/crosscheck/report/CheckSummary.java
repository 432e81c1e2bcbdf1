package crosscheck.report;

import crosscheck.feed.Arrival;
import crosscheck.feed.CheckResult;
import crosscheck.feed.CheckedFinding;

/** A check in a line: what it found, and what it read. */
public final class CheckSummary {

    private CheckSummary() {}

    /** Both, for the terminal. */
    public static String of(CheckResult result) {
        return reading(result) + "; " + findings(result);
    }

    /** "3 new differences (2 fail the check), 4 known, 1 fixed". */
    public static String findings(CheckResult result) {
        int news = result.findings(CheckedFinding.Status.NEW).size();
        long failing = result.findings().stream().filter(CheckedFinding::fails).count();
        return count(news, "new difference")
                + (failing == 0 ? "" : failing == 1 ? " (1 fails the check)" : " (" + failing + " fail the check)")
                + ", " + result.known().size() + " known, "
                + result.findings(CheckedFinding.Status.FIXED).size() + " fixed";
    }

    /** "6 feeds, 24 items (5 new, 1 changed), 9 stories kept". */
    public static String reading(CheckResult result) {
        return count(result.feeds().size(), "feed") + ", "
                + count(result.arrivals().size(), "item") + " ("
                + standing(result, Arrival.Standing.NEW) + " new, " + standing(result, Arrival.Standing.CHANGED)
                + " changed), "
                + (result.stories().size() == 1 ? "1 story" : result.stories().size() + " stories") + " kept";
    }

    private static long standing(CheckResult result, Arrival.Standing standing) {
        return result.arrivals().stream().filter(a -> a.standing() == standing).count();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
