package crosscheck.cli;

import crosscheck.claim.attribution.AttributionModels;
import crosscheck.train.AttributionTraining;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crosscheck train attribution --data DIR -o MODEL}. */
@Command(
        name = "attribution",
        description = "Trains the models that tell who said what, and prints how well they do on articles held out."
                + " The same articles give the same bytes.")
final class TrainAttributionCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "A folder of annotated articles: text/NAME.txt and attributions/NAME_*.ann (brat stand-off).")
    private Path data;

    @Option(names = "-o", required = true, paramLabel = "MODEL", description = "Where the model goes.")
    private Path target;

    private final Console console;

    TrainAttributionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        AttributionModels models = new AttributionTraining(line -> {
                    console.out().println(line);
                    console.out().flush();
                })
                .train(data);
        OutputFile.writeFile(target, file -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                models.write(out);
            }
        });
        return ExitCode.DONE;
    }
}
