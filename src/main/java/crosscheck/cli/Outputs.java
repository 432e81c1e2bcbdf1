package crosscheck.cli;

import crosscheck.finding.Comparison;
import crosscheck.report.Formats;
import crosscheck.report.Report;
import crosscheck.report.Run;
import crosscheck.report.TemplateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a comparison goes, decided before any work is done: to the files of {@code -o}, or to standard output in the
 * format asked for, or to a page under {@code reports/} with the findings on standard output.
 */
final class Outputs {

    private static final Path REPORTS = Path.of("reports");
    private static final String PAGE = "html";
    private static final String LIST = "text";

    private final Map<Path, Report> files;
    private final Optional<Report> printed;

    private Outputs(Map<Path, Report> files, Optional<Report> printed) {
        this.files = files;
        this.printed = printed;
    }

    /**
     * Looks up the formats.
     *
     * @throws UsageException if a format or an ending is not known
     */
    static Outputs of(OutputOptions options) throws UsageException {
        Optional<Report> format = Optional.empty();
        if (options.format().isPresent()) {
            format = Optional.of(named(options.format().get()));
        }
        Map<Path, Report> files = new LinkedHashMap<>();
        for (Path file : options.files()) {
            files.put(file, format.isPresent() ? format.get() : forEnding(file));
        }
        return new Outputs(files, files.isEmpty() ? format : Optional.empty());
    }

    private static Report named(String name) throws UsageException {
        return Formats.named(name)
                .orElseThrow(() -> new UsageException(
                        "--format " + name + ": no such format; there are " + String.join(", ", Formats.names())));
    }

    private static Report forEnding(Path file) throws UsageException {
        return Formats.forFile(file.toString())
                .orElseThrow(() -> new UsageException("-o " + file
                        + ": its ending names no format; add --format, one of " + String.join(", ", Formats.names())));
    }

    /**
     * Writes everything, also what comes after an output that fails.
     *
     * @throws OutputException for the last that could not be written
     * @throws TemplateException if a template of the user's is wrong
     */
    void write(Comparison comparison, Run run, Console console) throws OutputException, TemplateException {
        OutputException failed = null;
        for (Map.Entry<Path, Report> file : targets(comparison).entrySet()) {
            try {
                OutputFile.write(file.getKey(), out -> file.getValue().write(comparison, run, out));
                console.say("wrote " + file.getKey());
            } catch (OutputException e) {
                if (failed != null) {
                    console.say(failed.getMessage());
                }
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
        print(comparison, run, console);
    }

    private Map<Path, Report> targets(Comparison comparison) {
        if (!files.isEmpty() || printed.isPresent()) {
            return files;
        }
        String title = comparison.accounts().get(0).source().title();
        return Map.of(
                REPORTS.resolve(Slug.of(title) + ".html"), Formats.named(PAGE).orElseThrow());
    }

    private void print(Comparison comparison, Run run, Console console) throws OutputException, TemplateException {
        Report report = printed.orElseGet(() -> Formats.named(LIST).orElseThrow());
        try {
            report.write(comparison, run.withColour(console.colour()), console.out());
        } catch (TemplateException e) {
            throw e;
        } catch (IOException e) {
            throw new OutputException("standard output: can't be written (" + e.getMessage() + ")", e);
        }
        if (console.out().checkError()) {
            throw new OutputException("standard output: can't be written; is the reader of the pipe gone?", null);
        }
    }
}
