package crosscheck.report;

import java.io.IOException;

/** A template that can't be used. The message is one line for the user: the template's file, the line, what is wrong. */
public final class TemplateException extends IOException {

    private static final long serialVersionUID = 1L;

    public TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
