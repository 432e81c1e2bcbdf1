package crosscheck.cli;

/** A command that was called in a wrong way. The message is one line for the user. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
