package crosscheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two streams of a run: results on standard output, everything said about them on standard error. */
final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;

    Console(OutputStream out, OutputStream err, boolean outIsTerminal, boolean errIsTerminal) {
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.outIsTerminal = outIsTerminal;
        this.errIsTerminal = errIsTerminal;
    }

    /** The streams of this process. */
    static Console ofProcess() {
        return new Console(System.out, System.err, isTerminal(1), isTerminal(2));
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** One line on standard error, after the program's name. */
    void say(String line) {
        err.println("crosscheck: " + line);
    }

    boolean errIsTerminal() {
        return errIsTerminal;
    }

    /** Whether standard output takes colour (https://no-color.org: any value of NO_COLOR but an empty one forbids it). */
    boolean colour() {
        String noColor = System.getenv("NO_COLOR");
        return outIsTerminal && (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    /** Where the system shows what a stream is bound to (Linux), that; elsewhere what the JVM knows of both streams. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd", String.valueOf(descriptor));
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        java.io.Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From JDK 22 on there is a console even without a terminal, and a method that tells. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
