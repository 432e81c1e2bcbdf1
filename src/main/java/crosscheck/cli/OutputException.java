package crosscheck.cli;

/** An output that could not be written. The message is one line for the user. */
final class OutputException extends Exception {

    private static final long serialVersionUID = 1L;

    OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
