package crosscheck.claim.attribution;

/**
 * A window with a speaker, a content or neither on each of its rows.
 *
 * @param outcomes of the rows from {@code window.from()} on
 * @param score the logarithm of its probability
 */
@SuppressWarnings("ArrayRecordComponent")
record Marking(Window window, byte[] outcomes, double score) {}
