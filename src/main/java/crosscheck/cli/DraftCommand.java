package crosscheck.cli;

import crosscheck.Crosscheck;
import crosscheck.baseline.Baseline;
import crosscheck.baseline.BaselineException;
import crosscheck.baseline.BaselineFile;
import crosscheck.draft.DraftCheck;
import crosscheck.draft.DraftChecker;
import crosscheck.finding.Acceptance;
import crosscheck.finding.Finding;
import crosscheck.report.DraftReport;
import crosscheck.report.Formats;
import crosscheck.report.Run;
import crosscheck.settings.Settings;
import crosscheck.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck draft DRAFT --against SOURCE...}: a draft against its sources. */
@Command(
        name = "draft",
        description = {
            "Checks a draft against the sources it was written from, before publication.",
            "Without -o and --format the checked draft is a page under reports/, and the findings are listed here."
        })
final class DraftCommand implements Callable<Integer> {

    /** How often a watched draft's page loads itself again: soon enough after a save, seldom enough not to be noticed. */
    private static final int REFRESH_SECONDS = 2;

    @Parameters(paramLabel = "DRAFT", description = "The draft: a file, or - for standard input.")
    private String draft;

    @Option(
            names = "--against",
            paramLabel = "SOURCE",
            required = true,
            arity = "1..*",
            description = "What it was written from: files or folders.")
    private List<String> sources;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The accepted findings (default: the draft's name with .baseline.yml, beside the draft).")
    private Path baselineFile;

    @Option(
            names = "--include-accepted",
            description = "Give accepted findings to code scanning and lists too; SARIF marks them as suppressed.")
    private boolean includeAccepted;

    @Option(
            names = "--watch",
            description = {
                "Check again whenever the draft or a source changes, until stopped with Ctrl-C.",
                "An open page shows the new check by itself."
            })
    private boolean watch;

    @ArgGroup(exclusive = false)
    private Accepting accepting;

    @Mixin
    private OutputOptions output;

    @Mixin
    private SettingsOptions settingsOptions;

    private final Console console;

    DraftCommand(Console console) {
        this.console = console;
    }

    /** Accepts findings in place of only listing them. */
    private static final class Accepting {

        @Option(
                names = "--accept",
                paramLabel = "ID",
                required = true,
                description = "Accept the finding of this id: it is shown folded and doesn't fail the check any more.")
        private List<String> ids;

        @Option(names = "--reason", required = true, description = "Why it may stand; written to the baseline.")
        private String reason;

        @Option(names = "--by", paramLabel = "NAME", description = "Who accepts it (default: the user's name).")
        private String by = System.getProperty("user.name");
    }

    @Override
    public Integer call() throws Exception {
        if (accepting != null && accepting.reason.isBlank()) {
            throw new UsageException("--reason is empty: say why the finding may stand");
        }
        Outputs<DraftReport> outputs = Outputs.of(Formats.OF_DRAFT, output);
        output.requireNoInput(Stream.concat(Stream.of(draft), sources.stream()).toList());
        Settings settings = settingsOptions.read();
        try (ProgressLine progress = ProgressLine.on(console)) {
            DraftChecker checker = new DraftChecker(Crosscheck.create(settings, progress), settings);
            return watch
                    ? new Watch(console, watched()).run(() -> check(checker, outputs, settings))
                    : check(checker, outputs, settings);
        }
    }

    /** What is read again at each change must be files. */
    private List<Path> watched() throws UsageException {
        List<Path> watched = new ArrayList<>();
        for (String input : Stream.concat(Stream.of(draft), sources.stream()).toList()) {
            if (input.equals("-") || input.contains("://")) {
                throw new UsageException("--watch watches files, and " + input + " is none; save it to a file first");
            }
            watched.add(Path.of(input));
        }
        if (accepting != null) {
            throw new UsageException("--watch and --accept don't go together; accept first, then watch");
        }
        watched.add(baselinePath());
        return watched;
    }

    private int check(DraftChecker checker, Outputs<DraftReport> outputs, Settings settings) throws Exception {
        Baseline baseline = readBaseline();
        Inputs inputs = new Inputs(console, settingsOptions.allowPrivate());
        List<Source> drafts = inputs.all(List.of(draft), settings);
        List<Source> read = inputs.all(sources, settings);
        if (drafts.size() != 1 || read.isEmpty()) {
            console.say(
                    drafts.size() != 1
                            ? "a check needs one draft, and " + draft + " holds " + drafts.size()
                            : "a check needs one source at least, and none could be read");
            return ExitCode.INPUT;
        }
        DraftCheck unmarked = checker.check(drafts.get(0), read);
        if (accepting != null) {
            baseline = accept(baseline, unmarked);
        }
        DraftCheck check =
                unmarked.withFindings(baseline.mark(unmarked.comparison().findings()));
        Run run = new Run(Version.current(), settings, inputs.warnings(), false, includeAccepted, output.templates())
                .withRefresh(watch ? REFRESH_SECONDS : 0);
        outputs.write(
                drafts.get(0).title(),
                (report, colour, out) -> report.write(check, run.withColour(colour), out),
                console);
        console.say(Summary.of(check.comparison()));
        if (!inputs.complete()) {
            return ExitCode.INPUT;
        }
        List<Finding> findings = check.comparison().findings();
        return output.failOn(FailOn.error).isReachedBy(findings) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private Path baselinePath() {
        return baselineFile != null ? baselineFile : Path.of(draft + ".baseline.yml");
    }

    private Baseline readBaseline() throws BaselineException, UsageException {
        if (Files.isRegularFile(baselinePath())) {
            return new BaselineFile().read(baselinePath());
        }
        if (baselineFile != null && accepting == null) {
            throw new UsageException(baselineFile + ": no such baseline; accept a finding to make it");
        }
        return Baseline.EMPTY;
    }

    private Baseline accept(Baseline baseline, DraftCheck check) throws Exception {
        Baseline extended = baseline;
        for (String id : accepting.ids) {
            Finding finding = check.comparison().findings().stream()
                    .filter(f -> f.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            "--accept " + id + ": no finding of this draft has that id; --format json lists them"));
            extended = extended.with(
                    finding,
                    new Acceptance(
                            accepting.by, LocalDate.now(ZoneId.systemDefault()).toString(), accepting.reason));
        }
        Baseline written = extended;
        OutputFile.write(baselinePath(), out -> new BaselineFile().write(written, out));
        console.say("wrote " + baselinePath());
        return written;
    }
}
