package crosscheck.cli;

import crosscheck.feed.CheckResult;
import crosscheck.feed.StoryPages;
import crosscheck.report.CheckReport;
import crosscheck.report.Format;
import crosscheck.report.Formats;
import crosscheck.report.Run;
import crosscheck.report.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the results of a check go: to files, to all the files of a folder, or to standard output; the pages of the stories
 * beside the page of the run; and the summary to where GitHub Actions wants it.
 */
final class CheckOutputs {

    private static final Path STANDARD_FOLDER = Path.of("reports", "check");

    private static final String SUMMARY_VARIABLE = "GITHUB_STEP_SUMMARY";

    /** What a folder gets. */
    private static final List<Map.Entry<String, String>> FILES = List.of(
            Map.entry("html", "index.html"),
            Map.entry("json", "check.json"),
            Map.entry("sarif", "check.sarif"),
            Map.entry("junit", "check.xml"),
            Map.entry("markdown", "check.md"),
            Map.entry("github", "annotations.txt"),
            Map.entry("gitlab", "check.codequality.json"));

    private final Outputs<CheckReport> outputs;
    private final List<StoryFolder> stories;
    private final Map<String, String> environment;

    private CheckOutputs(Outputs<CheckReport> outputs, List<StoryFolder> stories, Map<String, String> environment) {
        this.outputs = outputs;
        this.stories = stories;
        this.environment = environment;
    }

    /**
     * Looks up the formats.
     *
     * @throws UsageException if a format or an ending is not known
     */
    static CheckOutputs of(OutputOptions options, Map<String, String> environment) throws UsageException {
        Formats<CheckReport> formats = Formats.OF_CHECK;
        Optional<CheckReport> format = Outputs.format(formats, options);
        List<Path> named = options.files().isEmpty() && format.isEmpty() ? List.of(STANDARD_FOLDER) : options.files();
        Map<Path, CheckReport> files = new LinkedHashMap<>();
        for (Path path : named) {
            if (isFolder(path, formats)) {
                FILES.forEach(file -> formats.named(file.getKey())
                        .filter(f -> format.isEmpty() || format.get().equals(f))
                        .ifPresent(f -> files.put(path.resolve(file.getValue()), f)));
            } else {
                files.put(path, format.isPresent() ? format.get() : Outputs.forEnding(formats, path));
            }
        }
        List<StoryFolder> stories = files.entrySet().stream()
                .filter(file -> file.getValue().format().equals("html"))
                .map(file -> StoryFolder.beside(file.getKey()))
                .distinct()
                .toList();
        return new CheckOutputs(
                Outputs.to(formats, files, named.isEmpty() ? format : Optional.empty()), stories, environment);
    }

    /** A folder is there, or has a name without an ending. */
    private static boolean isFolder(Path path, Formats<? extends Format> formats) {
        Path name = path.getFileName();
        boolean hasEnding = name != null && name.toString().lastIndexOf('.') > 0;
        return Files.isDirectory(path)
                || (!hasEnding && formats.forFile(path.toString()).isEmpty() && !Files.exists(path));
    }

    /** Where the pages of the stories go while they are compared. */
    StoryPages storyPages(Run run) {
        return stories.isEmpty() ? StoryPages.NONE : new WrittenStories(stories, run);
    }

    /**
     * Writes everything.
     *
     * @param pages what {@link #storyPages} gave
     * @throws OutputException if something could not be written
     */
    void write(CheckResult result, Run run, StoryPages pages, Console console)
            throws OutputException, TemplateException {
        if (pages instanceof WrittenStories written) {
            written.finish(result);
        }
        outputs.write("check", (report, colour, out) -> report.write(result, run.withColour(colour), out), console);
        String summary = environment.getOrDefault(SUMMARY_VARIABLE, "");
        if (!summary.isBlank()) {
            append(Path.of(summary), result, run);
        }
    }

    /** Other steps of the job write to the same file. */
    private static void append(Path file, CheckResult result, Run run) throws OutputException {
        try {
            StringWriter text = new StringWriter();
            Formats.OF_CHECK.named("markdown").orElseThrow().write(result, run, text);
            Files.writeString(
                    file,
                    text.toString(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new OutputException(
                    file + ": can't be written (" + e.getMessage() + "); see what " + SUMMARY_VARIABLE + " names", e);
        }
    }
}
