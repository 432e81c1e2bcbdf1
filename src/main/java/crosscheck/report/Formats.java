package crosscheck.report;

import crosscheck.draft.DraftChecker;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that results can be given out in. A new one is a class and a line here. */
public final class Formats<F extends Format> {

    /** The formats of a comparison. */
    public static final Formats<Report> OF_COMPARISON = new Formats<>(List.of(
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
            new TerminalReport()));

    /** The formats of a draft's check: its own, and those of the findings, whose regions point into the draft. */
    public static final Formats<DraftReport> OF_DRAFT = new Formats<>(List.of(
            new DraftPageReport(),
            new DraftJsonReport(),
            new ChecklistReport(),
            new ChecklistCsvReport(),
            new DraftFindingsReport(new SarifReport()),
            new DraftFindingsReport(new JUnitReport(DraftChecker.ruleIds())),
            new DraftFindingsReport(new MarkdownReport()),
            new DraftFindingsReport(new CsvReport()),
            new DraftFindingsReport(new GitHubReport()),
            new DraftFindingsReport(new GitLabReport()),
            new DraftFindingsReport(new WebAnnotationReport()),
            new DraftFindingsReport(new TerminalReport())));

    /** The formats of a check of feeds: its own, and those of comparisons for the findings that are new. */
    public static final Formats<CheckReport> OF_CHECK = new Formats<>(List.of(
            new CheckPageReport(),
            new CheckJsonReport(),
            new CheckFindingsReport(new SarifReport()),
            new CheckJUnitReport(),
            new CheckMarkdownReport(),
            new CheckFindingsReport(new GitHubReport()),
            new CheckFindingsReport(new GitLabReport()),
            new CheckTextReport()));

    private final List<F> formats;

    private Formats(List<F> formats) {
        this.formats = formats;
    }

    /** In the order in which the help lists them. */
    public List<F> all() {
        return formats;
    }

    /** The names for {@code --format}. */
    public List<String> names() {
        return formats.stream().map(Format::format).toList();
    }

    /** The format of this name. */
    public Optional<F> named(String name) {
        return formats.stream().filter(f -> f.format().equals(name)).findFirst();
    }

    /** The format for a file of this name: of those whose ending fits, the one with the longest. */
    public Optional<F> forFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(f -> longestEnding(f, name) > 0)
                .max(Comparator.comparingInt(f -> longestEnding(f, name)));
    }

    private static int longestEnding(Format format, String name) {
        return format.endings().stream()
                .filter(name::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
