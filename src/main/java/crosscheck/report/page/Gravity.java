package crosscheck.report.page;

import crosscheck.settings.Severity;

/** How the page shows a severity: by a word and a sign, so that colour is not needed. */
public record Gravity(String css, String word, String sign) {

    static Gravity of(Severity severity) {
        return switch (severity) {
            case ERROR -> new Gravity("error", "Conflict", "◆");
            case WARNING -> new Gravity("warning", "Warning", "▲");
            case NOTE -> new Gravity("note", "Note", "●");
        };
    }
}
