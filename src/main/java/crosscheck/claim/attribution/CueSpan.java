package crosscheck.claim.attribution;

/**
 * A possible cue.
 *
 * @param first its first row in the token table
 * @param end the row after its last
 * @param probability that a cue begins there
 */
public record CueSpan(int first, int end, double probability) {

    /** The row of the cue's first verb, else of its last noun or adjective, else its last. */
    int head(TokenTable words) {
        for (int row = first; row < end; row++) {
            if (words.kind[row] == WordKind.VERB) {
                return row;
            }
        }
        for (int row = end - 1; row >= first; row--) {
            if (words.kind[row] == WordKind.NOUN || words.kind[row] == WordKind.ADJECTIVE) {
                return row;
            }
        }
        return end - 1;
    }

    boolean overlaps(int row) {
        return first <= row && row < end;
    }
}
