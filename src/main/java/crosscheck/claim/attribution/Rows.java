package crosscheck.claim.attribution;

/**
 * Neighbouring rows of a token table.
 *
 * @param first the first of them
 * @param end the row after the last
 */
public record Rows(int first, int end) {

    int length() {
        return end - first;
    }
}
