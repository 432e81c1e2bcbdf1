package crosscheck.train;

/** Annotated data that can't be learnt from. The message is one line for the user: which file, what is wrong, what to do. */
public final class TrainingDataException extends Exception {

    private static final long serialVersionUID = 1L;

    public TrainingDataException(String message) {
        super(message);
    }

    public TrainingDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
