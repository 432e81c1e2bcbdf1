package crosscheck;

/** A model of the user's own that can't be used. The message is one line for the user: file, what is wrong, what to do. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelException(String message) {
        super(message);
    }

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
