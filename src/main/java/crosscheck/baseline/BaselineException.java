package crosscheck.baseline;

/** A baseline file that can't be read. The message is one line for the user: file, place, what to do. */
public final class BaselineException extends Exception {

    private static final long serialVersionUID = 1L;

    public BaselineException(String message, Throwable cause) {
        super(message, cause);
    }
}
