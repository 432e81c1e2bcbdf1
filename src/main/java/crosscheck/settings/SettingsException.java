package crosscheck.settings;

/** Settings that can't be read or used. The message is one line for the user: file, line, what is wrong, what to do. */
public final class SettingsException extends Exception {

    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }

    public SettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
