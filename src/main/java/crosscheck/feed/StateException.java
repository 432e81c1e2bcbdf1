package crosscheck.feed;

/** A state folder that can't be used. The message is one line for the user: folder, what is wrong, what to do. */
public final class StateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StateException(String message) {
        super(message);
    }

    public StateException(String message, Throwable cause) {
        super(message, cause);
    }
}
