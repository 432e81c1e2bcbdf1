package crosscheck.report;

import crosscheck.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The run of the program that a report tells of, and how it was asked to tell it.
 *
 * @param version the program's version, such as {@code 0.1.0}
 * @param settings what the comparison was made with
 * @param warnings one line each: what was not read and why, what to be careful of
 * @param colour whether the terminal's list is coloured; the caller knows whether there is a terminal
 * @param accepted whether findings that a baseline accepts are given to code-scanning services too
 * @param templates a folder whose files replace the page's templates of the same name
 * @param refresh after so many seconds a draft's page loads itself again; 0 for never
 */
public record Run(
        String version,
        Settings settings,
        List<String> warnings,
        boolean colour,
        boolean accepted,
        Optional<Path> templates,
        int refresh) {

    public Run {
        warnings = List.copyOf(warnings);
    }

    /** A run whose pages stand still. */
    public Run(
            String version,
            Settings settings,
            List<String> warnings,
            boolean colour,
            boolean accepted,
            Optional<Path> templates) {
        this(version, settings, warnings, colour, accepted, templates, 0);
    }

    /** A run without warnings, colour, accepted findings or templates of one's own. */
    public static Run of(String version, Settings settings) {
        return new Run(version, settings, List.of(), false, false, Optional.empty());
    }

    public Run withWarnings(List<String> lines) {
        return new Run(version, settings, lines, colour, accepted, templates, refresh);
    }

    public Run withColour(boolean on) {
        return new Run(version, settings, warnings, on, accepted, templates, refresh);
    }

    public Run withAccepted(boolean on) {
        return new Run(version, settings, warnings, colour, on, templates, refresh);
    }

    public Run withTemplates(Path folder) {
        return new Run(version, settings, warnings, colour, accepted, Optional.of(folder), refresh);
    }

    public Run withRefresh(int seconds) {
        return new Run(version, settings, warnings, colour, accepted, templates, seconds);
    }
}
