package crosscheck.claim.attribution;

/** A cue's window, with the probabilities of speaker, content and neither on each of its rows. */
final class Marking {

    private final Window window;
    private final double[][] likely;

    /**
     * A marked window.
     *
     * @param likely of the rows from {@code window.from()} on, by outcome
     */
    Marking(Window window, double[][] likely) {
        this.window = window;
        this.likely = likely;
    }

    Window window() {
        return window;
    }

    /** The likeliest outcome of each row of the window. */
    byte[] outcomes() {
        byte[] outcomes = new byte[likely.length];
        for (int i = 0; i < outcomes.length; i++) {
            for (int o = 1; o < ArgumentTagger.OUTCOMES; o++) {
                if (likely[i][o] > likely[i][outcomes[i]]) {
                    outcomes[i] = (byte) o;
                }
            }
        }
        return outcomes;
    }

    /** The probability of an outcome on a row of the token table; 0 outside the window. */
    double likely(int row, int outcome) {
        return window.contains(row) ? likely[row - window.from()][outcome] : 0;
    }
}
