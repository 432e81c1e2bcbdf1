package crosscheck.feed;

import crosscheck.finding.Acceptance;
import java.util.List;

/**
 * What a run of a check found.
 *
 * @param feeds in the order they were named
 * @param arrivals every item that was read in this run, in the order of the feeds
 * @param stories all that are kept, by id
 * @param findings those that are new, then those that are fixed, each in reading order
 * @param known those that are neither
 * @param warnings what may surprise, a line each; what could not be read is told with its feed
 */
public record CheckResult(
        List<ReadFeed> feeds,
        List<Arrival> arrivals,
        List<CheckedStory> stories,
        List<CheckedFinding> findings,
        KnownFindings known,
        List<String> warnings) {

    public CheckResult {
        feeds = List.copyOf(feeds);
        arrivals = List.copyOf(arrivals);
        stories = List.copyOf(stories);
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    /** The findings that are new, or those that are fixed, in reading order. */
    public List<CheckedFinding> findings(CheckedFinding.Status status) {
        return findings.stream().filter(f -> f.status() == status).toList();
    }

    /** The items that are new or were changed. */
    public List<Arrival> news() {
        return arrivals.stream().filter(Arrival::isNews).toList();
    }

    /** Whether a new finding fails the check. */
    public boolean fails() {
        return findings.stream().anyMatch(CheckedFinding::fails);
    }

    /** Whether all of every feed could be read. */
    public boolean isComplete() {
        return feeds.stream().allMatch(feed -> feed.problems().isEmpty());
    }

    /** The same, with what is new accepted and therefore known. */
    public CheckResult accepting(Acceptance acceptance) {
        return new CheckResult(
                feeds,
                arrivals,
                stories,
                findings(CheckedFinding.Status.FIXED),
                known.with(findings(CheckedFinding.Status.NEW), acceptance),
                warnings);
    }
}
