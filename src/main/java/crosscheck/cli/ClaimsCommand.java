package crosscheck.cli;

import crosscheck.Crosscheck;
import crosscheck.claim.Account;
import crosscheck.report.JsonReport;
import crosscheck.settings.Settings;
import crosscheck.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crosscheck claims SOURCE...}: what each source states, one JSON object a line. */
@Command(
        name = "claims",
        description = "Prints what each source states: one JSON object a source and line (--format jsonl).")
final class ClaimsCommand implements Callable<Integer> {

    private static final String FORMAT = "jsonl";

    /** As many sources as are held at once; more would only cost memory. */
    private static final int BATCH = 64;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "A file, a folder, or - for standard input.")
    private List<String> sources;

    @Mixin
    private OutputOptions output;

    @Mixin
    private SettingsOptions settingsOptions;

    private final Console console;

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (!output.format().orElse(FORMAT).equals(FORMAT)) {
            throw new UsageException("--format " + output.format().get() + ": claims are printed as jsonl only");
        }
        output.requireNoInput(sources);
        if (output.files().size() > 1) {
            throw new UsageException("-o " + output.files().get(1) + ": claims are written to one file only");
        }
        Settings settings = settingsOptions.read();
        Inputs inputs = new Inputs(console, settingsOptions.allowPrivate());
        if (output.files().isEmpty()) {
            print(inputs, settings, console.out());
            if (console.out().checkError()) {
                throw new OutputException("standard output: can't be written; is the reader of the pipe gone?", null);
            }
        }
        for (Path file : output.files()) {
            OutputFile.write(file, out -> print(inputs, settings, out));
            console.say("wrote " + file);
        }
        return inputs.complete() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private void print(Inputs inputs, Settings settings, Writer out) throws IOException {
        try (ProgressLine progress = ProgressLine.on(console)) {
            Crosscheck crosscheck = Crosscheck.create(settings, progress);
            List<Source> batch = new ArrayList<>();
            inputs.each(sources, settings, source -> {
                batch.add(source);
                if (batch.size() == BATCH) {
                    print(crosscheck, batch, out);
                }
            });
            print(crosscheck, batch, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void print(Crosscheck crosscheck, List<Source> batch, Writer out) {
        try {
            JsonReport report = new JsonReport();
            for (Account account : crosscheck.claims(batch)) {
                report.writeLine(account, out);
            }
            batch.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
