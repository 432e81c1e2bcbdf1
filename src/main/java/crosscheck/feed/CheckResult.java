package crosscheck.feed;

import crosscheck.finding.Acceptance;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run of a check found.
 *
 * @param feeds in the order they were named
 * @param arrivals every item that was read in this run, in the order of the feeds
 * @param stories all that are kept, by id
 * @param findings those that count: new ones, known ones, then those that are fixed
 * @param warnings what may surprise, a line each; what could not be read is told with its feed
 */
public record CheckResult(
        List<ReadFeed> feeds,
        List<Arrival> arrivals,
        List<CheckedStory> stories,
        List<CheckedFinding> findings,
        List<String> warnings) {

    public CheckResult {
        feeds = List.copyOf(feeds);
        arrivals = List.copyOf(arrivals);
        stories = List.copyOf(stories);
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    /** The findings of one status, in their order. */
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
        List<CheckedFinding> accepted = new ArrayList<>();
        for (CheckedFinding.Status status : CheckedFinding.Status.values()) {
            findings(status)
                    .forEach(f -> accepted.add(status == CheckedFinding.Status.NEW ? f.accepted(acceptance) : f));
        }
        return new CheckResult(feeds, arrivals, stories, accepted, warnings);
    }
}
