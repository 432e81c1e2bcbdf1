package crosscheck.claim.fact;

import java.util.List;
import java.util.Locale;

/**
 * How certain a claim is as the source tells it.
 *
 * @param cues the words that show it; empty for a plain assertion
 */
public record Certainty(Level level, List<Cue> cues) {

    /** Told as plain fact, without a word that says otherwise. */
    public static final Certainty ASSERTED = new Certainty(Level.ASSERTED, List.of());

    public Certainty {
        cues = List.copyOf(cues);
    }

    /** The degrees of certainty. */
    public enum Level {
        ASSERTED,
        /** Credited to somebody who asserts it. */
        REPORTED,
        EXPECTED,
        ALLEGED,
        HYPOTHETICAL,
        DENIED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
