package crosscheck.draft;

import crosscheck.align.Match;
import crosscheck.claim.Claim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the sources have for a claim of the draft.
 *
 * @param matches the claims of the sources that report the same, the surest first
 * @param nearest where there is no match, the claim of a source that comes nearest, with its likeness as score
 */
public record ClaimSupport(Claim claim, Level level, List<Match> matches, Optional<Match> nearest) {

    public ClaimSupport {
        matches = List.copyOf(matches);
    }

    ClaimSupport withLevel(Level other) {
        return new ClaimSupport(claim, other, matches, nearest);
    }

    /** How far a source says what the draft says. */
    public enum Level {
        SUPPORTED,
        /** A source says it, and something differs. */
        DIFFERS,
        /** No source says it. */
        UNSUPPORTED,
        /** A heading or a fragment: there is nothing to check. */
        UNCHECKED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
