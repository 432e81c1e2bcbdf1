package crosscheck.cli;

import crosscheck.ModelException;
import crosscheck.baseline.BaselineException;
import crosscheck.feed.StateException;
import crosscheck.report.TemplateException;
import crosscheck.settings.SettingsException;
import crosscheck.train.TrainingDataException;
import java.io.IOException;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line: {@code crosscheck COMMAND ...}. */
@Command(
        name = "crosscheck",
        description =
                "Reads several accounts of one event and shows where they agree, what each leaves out, and where they"
                        + " differ: in a quotation's words, in who said it, in a number, a date, a name, in how certain it is."
                        + " Works offline, and answers the same every time.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:findings at or above --fail-on",
            "2:wrong usage or settings",
            "3:an input could not be read, or fewer than two were left to compare",
            "4:an output could not be written",
            "70:a fault of this program",
            "130:stopped by Ctrl-C"
        })
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs a command and gives its exit code. */
    static int run(Console console, String... args) {
        return run(console, Clock.systemUTC(), args);
    }

    /** Runs a command at the time of a clock. */
    static int run(Console console, Clock clock, String... args) {
        try {
            return commandLine(console, clock).execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            console.say("ran out of memory (" + e + "); give fewer or smaller sources, or java -Xmx a larger size");
            return ExitCode.FAULT;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private static CommandLine commandLine(Console console, Clock clock) {
        return new CommandLine(new Main())
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new ClaimsCommand(console))
                .addSubcommand(new DraftCommand(console))
                .addSubcommand(new CheckCommand(console, clock))
                .addSubcommand(new CommandLine(new TrainCommand())
                        .addSubcommand(new TrainAlignmentCommand(console))
                        .addSubcommand(new TrainAttributionCommand(console))
                        .addSubcommand(new TrainQuoteCommand(console))
                        .addSubcommand(new TrainWordsCommand())
                        .addSubcommand(new TrainVectorsCommand()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(e, console))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, console));
    }

    private static int wrongUsage(ParameterException e, Console console) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.say(e.getMessage().lines().findFirst().orElse("wrong usage") + " (see '" + command + " --help')");
        return ExitCode.USAGE;
    }

    private static int failed(Exception e, Console console) {
        if (e instanceof SettingsException
                || e instanceof BaselineException
                || e instanceof ModelException
                || (e instanceof StateException && !(e.getCause() instanceof IOException))
                || e instanceof UsageException
                || e instanceof TemplateException) {
            console.say(e.getMessage());
            return ExitCode.USAGE;
        }
        if (e instanceof TrainingDataException) {
            console.say(e.getMessage());
            return ExitCode.INPUT;
        }
        if (e instanceof OutputException || e instanceof StateException) {
            console.say(e.getMessage());
            return ExitCode.OUTPUT;
        }
        console.say("a fault of this program, please report it with what follows");
        e.printStackTrace(console.err());
        return ExitCode.FAULT;
    }
}
