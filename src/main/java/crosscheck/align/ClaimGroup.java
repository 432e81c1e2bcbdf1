package crosscheck.align;

import crosscheck.claim.Claim;
import java.util.List;
import java.util.Locale;

/**
 * The claims that tell one fact, as each source tells it.
 *
 * @param id a hash of the claims' ids
 * @param claims in the order of the sources, then of the text; of two sources at least
 */
public record ClaimGroup(String id, List<Claim> claims, Agreement agreement) {

    public ClaimGroup {
        claims = List.copyOf(claims);
    }

    /** How far the claims of a group say the same. */
    public enum Agreement {
        /** Equal after unifying case, quote marks and white space. */
        VERBATIM,
        /** The main statement is the same. */
        PARAPHRASE,
        PARTIAL;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
