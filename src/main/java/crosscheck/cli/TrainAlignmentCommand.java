package crosscheck.cli;

import crosscheck.Crosscheck;
import crosscheck.align.AlignmentModel;
import crosscheck.align.semantic.BgeEncoder;
import crosscheck.align.semantic.CachedEncoder;
import crosscheck.align.semantic.SentenceEncoder;
import crosscheck.report.JsonReport;
import crosscheck.settings.Settings;
import crosscheck.settings.SettingsReader;
import crosscheck.train.AlignmentScore;
import crosscheck.train.AlignmentTraining;
import crosscheck.train.Fold;
import crosscheck.train.TrainingDataException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
            description =
                    "For each of N folds train without it, align the stories that it leaves out, and print how well.")
    private Integer folds;

    @Option(
            names = "--compare",
            description = "With --cross-validate: write STORY.json for each story as compare would, by a model that was"
                    + " trained without it.")
    private boolean compare;

    @Option(
            names = "--semantic",
            paramLabel = "on|off",
            description = "Whether to train with the sentence-embedding model as well (default: on).")
    private String semantic = "on";

    private final Console console;

    TrainAlignmentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        AlignmentTraining training = new AlignmentTraining(data, encoder());
        if (folds == null) {
            Fold left = leftOut();
            if (!left.equals(Fold.NONE)) {
                training.names(left).forEach(console.out()::println);
            }
            AlignmentModel model = training.train(left);
            OutputFile.writeFile(target, model::write);
            return ExitCode.DONE;
        }
        Files.createDirectories(target);
        AlignmentScore lexical = new AlignmentScore();
        AlignmentScore withMeaning = new AlignmentScore();
        for (int k = 1; k <= folds; k++) {
            Fold left = new Fold(k, folds);
            Path file = target.resolve("fold-" + k + ".model");
            AlignmentModel model = training.train(left);
            model.write(file);
            training.score(left, model, false, lexical);
            training.score(left, model, true, withMeaning);
            if (compare) {
                for (String story : training.names(left)) {
                    compare(data.resolve(story), file);
                }
            }
            console.say("fold " + k + " of " + folds);
        }
        console.out().println("without the semantic model");
        console.out().print(lexical.table());
        if (semantic.equals("on")) {
            console.out().println("with the semantic model");
            console.out().print(withMeaning.table());
        }
        return ExitCode.DONE;
    }

    private Fold leftOut() throws UsageException {
        try {
            return fold == null ? Fold.NONE : Fold.parse(fold);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--fold " + fold + ": give the story to begin with and the number of folds, like 2/5");
        }
    }

    private Optional<SentenceEncoder> encoder() {
        return semantic.equals("on") ? BgeEncoder.shared().map(CachedEncoder::new) : Optional.empty();
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

    private static List<crosscheck.source.Source> sources(Path story) throws TrainingDataException {
        return AlignmentTraining.sources(story);
    }
}
