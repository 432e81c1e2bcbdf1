package crosscheck.feed;

import crosscheck.finding.Acceptance;
import crosscheck.finding.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding and what it is to this run.
 *
 * @param fails whether it is new and fails the check
 * @param accepted where a baseline accepts it
 * @param evidence its passages in their texts, for a new one; else empty
 */
public record CheckedFinding(
        KeptFinding finding, Status status, boolean fails, Optional<Acceptance> accepted, List<Evidence> evidence) {

    /** What a finding is to this run. */
    public enum Status {
        /** Not in the baseline; without a baseline: not told by an earlier run. */
        NEW,
        /** In the baseline; without a baseline: told by an earlier run. */
        KNOWN,
        /** Told by an earlier run or in the baseline, and not there any more. */
        FIXED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One that is not new, and what the baseline says of it. */
    static CheckedFinding old(KeptFinding finding, Status status, Optional<Acceptance> accepted) {
        return new CheckedFinding(finding, status, false, accepted, List.of());
    }

    public CheckedFinding {
        evidence = List.copyOf(evidence);
    }
}
