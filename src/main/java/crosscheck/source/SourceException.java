package crosscheck.source;

import java.io.EOFException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An input that can't be read or used. The message is one line for the user that says what is wrong, where, and what to
 * do about it.
 */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029]+");

    /** Where the JDK's XML parser begins to say what is wrong, in its second line. */
    private static final String XML_MESSAGE = "\nMessage: ";

    public SourceException(String message) {
        super(oneLine(message));
    }

    public SourceException(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    /** A message on one line: the names of files and of a feed's entries in it may hold line breaks. */
    public static String oneLine(String message) {
        return BREAKS.matcher(message).replaceAll(" ");
    }

    /** What a library says of a problem, on one line: the first of its message, else the name of its class. */
    public static String reason(Throwable problem) {
        return Optional.ofNullable(problem.getMessage())
                .map(SourceException::withoutPlace)
                .flatMap(message -> message.lines().map(String::strip).findFirst())
                .filter(line -> !line.isEmpty())
                .orElseGet(() -> problem instanceof EOFException
                        ? "it ends too soon"
                        : problem.getClass().getSimpleName());
    }

    private static String withoutPlace(String message) {
        int at = message.indexOf(XML_MESSAGE);
        return at < 0 ? message : message.substring(at + XML_MESSAGE.length());
    }
}
