package crosscheck.cli;

/** What the program's exit status says. The README lists the same. */
public final class ExitCode {

    public static final int DONE = 0;

    /** Findings at or above {@code --fail-on}. */
    public static final int FINDINGS = 1;

    /** Wrong usage or settings. */
    public static final int USAGE = 2;

    /** An input could not be read, or fewer than two were left to compare. Wins over {@link #FINDINGS}. */
    public static final int INPUT = 3;

    /** An output could not be written. */
    public static final int OUTPUT = 4;

    /** A fault of ours. */
    public static final int FAULT = 70;

    /** Stopped by Ctrl-C. */
    public static final int STOPPED = 130;

    private ExitCode() {}
}
