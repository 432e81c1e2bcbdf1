package crosscheck.cli;

import crosscheck.Crosscheck;
import crosscheck.Progress;
import crosscheck.baseline.Baseline;
import crosscheck.feed.CheckResult;
import crosscheck.feed.FeedChecker;
import crosscheck.feed.FeedReader;
import crosscheck.feed.Policy;
import crosscheck.feed.ReadFeed;
import crosscheck.feed.StateException;
import crosscheck.feed.StateFolder;
import crosscheck.feed.StoryPages;
import crosscheck.report.CheckSummary;
import crosscheck.report.Run;
import crosscheck.settings.FeedSettings;
import crosscheck.settings.Settings;
import crosscheck.source.load.Fetching;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck check FEED...}: new items against what is known. */
@Command(
        name = "check",
        description = {
            "Reads feeds, compares what is new in them with what others report of the same event, and tells what is new,"
                    + " known and fixed.",
            "Without -o and --format everything is written under reports/check, and what is new is listed here."
        })
final class CheckCommand implements Callable<Integer> {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    @Parameters(
            paramLabel = "FEED",
            arity = "0..*",
            description =
                    "A feed's file or address, a folder of pages, .jsonl, .zip, or the name of a feed in the settings"
                            + " (default: all feeds of the settings).")
    private List<String> feeds = new ArrayList<>();

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "The folder that remembers what was seen, from run to run (default: .crosscheck).")
    private Path state = Path.of(".crosscheck");

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "How long to wait while another check has that folder (default: 600).")
    private long patience = 600;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long a server may take for an answer (default: 20).")
    private long timeLimit = Fetching.STANDARD_LIMIT.toSeconds();

    @Mixin
    private BaselineOptions baselineOptions;

    @Mixin
    private OutputOptions output;

    @Mixin
    private SettingsOptions settingsOptions;

    private final Console console;
    private final Clock clock;

    CheckCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = settingsOptions.read();
        CheckOutputs outputs = CheckOutputs.of(output, System.getenv());
        List<FeedSettings> chosen = ChosenFeeds.of(feeds, settings);
        output.requireNoInput(chosen.stream().map(FeedSettings::address).toList());
        Policy policy = policy(settings, chosen);
        Optional<Baseline> baseline = baselineOptions.read();
        try (ProgressLine progress = ProgressLine.on(console);
                StateFolder folder = StateFolder.open(state, Duration.ofSeconds(patience), console::say)) {
            FeedChecker checker = new FeedChecker(
                    () -> Crosscheck.create(settings, Progress.NONE, 1),
                    settings,
                    policy,
                    baseline,
                    Version.current(),
                    THREADS,
                    progress);
            Run run = new Run(Version.current(), settings, List.of(), false, false, output.templates());
            StoryPages pages = outputs.storyPages(run);
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            CheckResult result = checker.check(read(chosen, settings, folder, today), folder, clock.instant(), pages);
            tell(result);
            if (baselineOptions.isUpdated()) {
                result = baselineOptions.update(baseline.orElseThrow(), result, today, console);
            }
            outputs.write(result, run, pages, console);
            folder.commit();
            console.say(CheckSummary.of(result));
            return exitCode(result);
        }
    }

    private List<ReadFeed> read(List<FeedSettings> chosen, Settings settings, StateFolder folder, LocalDate today)
            throws StateException {
        return new FeedReader(
                        settings,
                        System.in,
                        settingsOptions.allowPrivate(),
                        Duration.ofSeconds(timeLimit),
                        Version.current())
                .read(chosen, folder, today);
    }

    private void tell(CheckResult result) {
        result.feeds().forEach(feed -> feed.problems().forEach(console::say));
        result.warnings().forEach(line -> console.say("warning: " + line));
    }

    private Policy policy(Settings settings, List<FeedSettings> chosen) throws UsageException {
        ChosenFeeds.requireKnown(Policy.feedsNamedIn(settings.check()).toList(), settings, chosen);
        Policy policy = Policy.of(settings.check(), chosen);
        return output.failOn().map(level -> policy.failingFrom(level.least())).orElse(policy);
    }

    private static int exitCode(CheckResult result) {
        if (!result.isComplete()) {
            return ExitCode.INPUT;
        }
        return result.fails() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
