package crosscheck.cli;

import crosscheck.Progress;
import java.io.PrintWriter;

/** One line at the foot of the terminal that says how far the work has come, once it takes longer than a moment. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long QUIET_NANOS = 700_000_000;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final long start = System.nanoTime();
    private boolean shown;

    private ProgressLine(PrintWriter err) {
        this.err = err;
    }

    /** Shows nothing where standard error is no terminal. */
    static ProgressLine on(Console console) {
        return new ProgressLine(console.errIsTerminal() ? console.err() : null);
    }

    @Override
    public void at(String stage, int done, int total) {
        if (err != null && (shown || System.nanoTime() - start > QUIET_NANOS)) {
            shown = true;
            err.print(ERASE + stage + (total > 1 ? " " + done + "/" + total : "") + " …");
            err.flush();
        }
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }
}
