package crosscheck.cli;

import crosscheck.Crosscheck;
import crosscheck.finding.Comparison;
import crosscheck.report.Formats;
import crosscheck.report.Report;
import crosscheck.report.Run;
import crosscheck.settings.Settings;
import crosscheck.source.Source;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crosscheck compare SOURCE...}: accounts in, report out. */
@Command(
        name = "compare",
        description = {
            "Compares two or more accounts of one event and writes a report.",
            "Without -o and --format the report is a page under reports/, and the findings are listed here."
        })
final class CompareCommand implements Callable<Integer> {

    private static final int LEAST_SOURCES = 2;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "A file, a folder, or - for standard input.")
    private List<String> sources;

    @Mixin
    private OutputOptions output;

    @Mixin
    private SettingsOptions settingsOptions;

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Outputs<Report> outputs = Outputs.of(Formats.OF_COMPARISON, output);
        output.requireNoInput(sources);
        Settings settings = settingsOptions.read();
        Inputs inputs = new Inputs(console, settingsOptions.allowPrivate());
        List<Source> read;
        Comparison comparison;
        try (ProgressLine progress = ProgressLine.on(console)) {
            Crosscheck crosscheck = Crosscheck.create(settings, progress); // its models load while the sources are read
            read = inputs.all(sources, settings);
            if (read.size() < LEAST_SOURCES) {
                console.say("a comparison needs two accounts at least, and " + (read.isEmpty() ? "none" : "only one")
                        + " could be read; give more sources");
                return ExitCode.INPUT;
            }
            comparison = crosscheck.compare(read);
        }
        Run run = new Run(Version.current(), settings, inputs.warnings(), false, false, output.templates());
        outputs.write(
                read.get(0).title(),
                (report, colour, out) -> report.write(comparison, run.withColour(colour), out),
                console);
        console.say(Summary.of(comparison));
        if (!inputs.complete()) {
            return ExitCode.INPUT;
        }
        return output.failOn(FailOn.never).isReachedBy(comparison.findings()) ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
