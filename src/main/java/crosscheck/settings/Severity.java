package crosscheck.settings;

import java.util.Locale;

/** How much a finding matters, from the least to the most. It stands with the settings because users may set it. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR;

    /** The name in settings, JSON and on the terminal: {@code note}, {@code warning} or {@code error}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
