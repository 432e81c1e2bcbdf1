package crosscheck.source;

/**
 * An input that can't be read or used. The message is one line for the user that says what is wrong, where, and what to
 * do about it.
 */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    public SourceException(String message) {
        super(message);
    }

    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
