package crosscheck.cli;

import crosscheck.Crosscheck;
import crosscheck.report.JsonReport;
import crosscheck.settings.Settings;
import crosscheck.settings.SettingsReader;
import crosscheck.train.AlignmentTraining;
import crosscheck.train.Fold;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crosscheck train alignment --data DIR -o MODEL}. */
@Command(
        name = "alignment",
        description = "Trains the model that tells which sentences report the same, from annotated stories.")
final class TrainAlignmentCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "A folder with a folder a story.")
    private Path data;

    @Option(
            names = "-o",
            required = true,
            paramLabel = "MODEL",
            description = "Where the model goes; with --cross-validate a folder for the models and comparisons.")
    private Path target;

    @Option(
            names = "--fold",
            paramLabel = "K/N",
            description = "Leave out every N-th story from the K-th on, and print which.")
    private String fold;

    @Option(
            names = "--cross-validate",
            paramLabel = "N",
            description = "For each of N folds train without it, and compare the stories that it leaves out:"
                    + " STORY.json for each, as score_alignment.py reads it.")
    private Integer folds;

    @Option(names = "--semantic", paramLabel = "on|off", description = "With --cross-validate: as for compare.")
    private String semantic = "on";

    private final Console console;

    TrainAlignmentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        AlignmentTraining training = new AlignmentTraining(data);
        if (folds == null) {
            Fold left = fold == null ? Fold.NONE : Fold.parse(fold);
            if (!left.equals(Fold.NONE)) {
                training.names(left).forEach(console.out()::println);
            }
            training.train(left).write(target);
            return ExitCode.DONE;
        }
        Files.createDirectories(target);
        for (int k = 1; k <= folds; k++) {
            Fold left = new Fold(k, folds);
            Path model = target.resolve("fold-" + k + ".model");
            training.train(left).write(model);
            for (String story : training.names(left)) {
                compare(data.resolve(story), model);
                console.say(story);
            }
        }
        return ExitCode.DONE;
    }

    private void compare(Path story, Path model) throws Exception {
        Path file = story.resolve(SettingsReader.FILE_NAME);
        Settings settings = (Files.isRegularFile(file) ? SettingsReader.read(file) : Settings.DEFAULT)
                .withModel(model)
                .withSemantic(semantic.equals("on"));
        try (PrintWriter out =
                new PrintWriter(target.resolve(story.getFileName() + ".json").toFile(), StandardCharsets.UTF_8)) {
            new JsonReport().write(Crosscheck.create(settings).compare(sources(story)), out);
        }
    }

    private static List<crosscheck.source.Source> sources(Path story) throws IOException {
        return AlignmentTraining.sources(story);
    }
}
