package crosscheck.cli;

import crosscheck.Crosscheck;
import crosscheck.report.JsonReport;
import crosscheck.settings.Settings;
import crosscheck.source.PlainTextReader;
import crosscheck.source.Source;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck compare SOURCE...}: accounts in, report out. */
@Command(name = "compare", description = "Compares accounts of one event.", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SOURCE", arity = "1..*")
    private List<Path> sources;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--settings")
    private Path settings;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--format", defaultValue = "json")
    private String format;

    @Override
    public Integer call() throws Exception {
        List<Source> read = new ArrayList<>();
        for (Path path : sources) {
            read.add(new PlainTextReader().read(path.toString(), Files.readAllBytes(path)));
        }
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        new JsonReport().write(Crosscheck.create(Settings.DEFAULT).compare(read), out);
        out.flush();
        return ExitCode.DONE;
    }
}
