package crosscheck.claim.attribution;

/**
 * A possible cue.
 *
 * @param first its first row in the token table
 * @param end the row after its last
 * @param probability that a cue begins there
 */
public record CueSpan(int first, int end, double probability) {

    boolean overlaps(int row) {
        return first <= row && row < end;
    }
}
