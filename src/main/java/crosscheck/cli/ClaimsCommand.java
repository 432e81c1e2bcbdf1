package crosscheck.cli;

import crosscheck.Crosscheck;
import crosscheck.report.JsonReport;
import crosscheck.settings.Settings;
import crosscheck.source.PlainTextReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck claims SOURCE...}: what each source states, one JSON object a line. */
@Command(name = "claims", description = "Prints what each source states.", mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SOURCE", arity = "1..*")
    private List<Path> sources;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--settings")
    private Path settings;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--format", defaultValue = "jsonl")
    private String format;

    @Override
    public Integer call() throws Exception {
        Crosscheck crosscheck = Crosscheck.create(Settings.DEFAULT);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        for (Path path : sources) {
            new JsonReport()
                    .writeLine(
                            crosscheck.claims(new PlainTextReader().read(path.toString(), Files.readAllBytes(path))),
                            out);
        }
        out.flush();
        return ExitCode.DONE;
    }
}
