package crosscheck.cli;

import crosscheck.align.semantic.BgeEncoder;
import crosscheck.align.semantic.CachedEncoder;
import crosscheck.finding.Regression;
import crosscheck.train.AlignmentTraining;
import crosscheck.train.QuoteTraining;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crosscheck train quote --data DIR -o MODEL}. */
@Command(
        name = "quote",
        description =
                "Trains what the rule quote weighs, from annotated stories; prints how well it does on stories left"
                        + " out.")
final class TrainQuoteCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "A folder with a folder a story.")
    private Path data;

    @Option(names = "-o", required = true, paramLabel = "MODEL", description = "Where the weights go.")
    private Path target;

    private final Console console;

    TrainQuoteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        AlignmentTraining training =
                new AlignmentTraining(data, BgeEncoder.shared().map(CachedEncoder::new));
        Regression trained = new QuoteTraining(training).train(console.out());
        OutputFile.write(
                target,
                out -> out.write("# What the rule quote weighs: a number of QuoteEvidence | its weight."
                        + " Written by `crosscheck train quote`.\n" + trained.table()));
        return ExitCode.DONE;
    }
}
