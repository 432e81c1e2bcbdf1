package crosscheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that a comparison can be given out in. A new one is a class and a line here. */
public final class Formats {

    private static final List<Report> ALL = List.of(
            new HtmlReport(),
            new JsonReport(),
            new SarifReport(),
            new JUnitReport(),
            new MarkdownReport(),
            new CsvReport(),
            new SpeakersReport(),
            new GitHubReport(),
            new GitLabReport(),
            new WebAnnotationReport(),
            new TerminalReport());

    private Formats() {}

    /** In the order in which the help lists them. */
    public static List<Report> all() {
        return ALL;
    }

    /** The names for {@code --format}. */
    public static List<String> names() {
        return ALL.stream().map(Report::format).toList();
    }

    /** The format of this name. */
    public static Optional<Report> named(String name) {
        return ALL.stream().filter(r -> r.format().equals(name)).findFirst();
    }

    /** The format for a file of this name: of those whose ending fits, the one with the longest. */
    public static Optional<Report> forFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(r -> longestEnding(r, name) > 0)
                .max(Comparator.comparingInt(r -> longestEnding(r, name)));
    }

    private static int longestEnding(Report report, String name) {
        return report.endings().stream()
                .filter(name::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
