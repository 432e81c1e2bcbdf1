package crosscheck.train;

import crosscheck.Crosscheck;
import crosscheck.align.AlignmentModel;
import crosscheck.align.PairEvidence;
import crosscheck.settings.Settings;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import crosscheck.source.load.SourceLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trains alignment models on a folder of annotated stories. */
public final class AlignmentTraining {

    private final List<AlignmentStory> stories = new ArrayList<>();
    private final List<PairEvidence> lexical = new ArrayList<>();

    /**
     * Reads the stories.
     *
     * @param data a folder with a folder a story: the accounts as text, SOURCE.json with their sentences, gold.json
     * @throws IOException if there is none, or a file of it can't be read
     */
    public AlignmentTraining(Path data) throws IOException {
        Crosscheck crosscheck = Crosscheck.create(Settings.DEFAULT);
        for (Path folder : folders(data)) {
            stories.add(AlignmentStory.read(folder, crosscheck.claims(sources(folder))));
        }
        if (stories.isEmpty()) {
            throw new IOException("no story in " + data + ": a story is a folder with a gold.json");
        }
        stories.forEach(s -> lexical.add(PairEvidence.lexical(s.accounts())));
    }

    /** The names of all stories, or of those that a fold leaves out. */
    public List<String> names(Fold fold) {
        return IntStream.range(0, stories.size())
                .filter(s -> fold.equals(Fold.NONE) || fold.leavesOut(s))
                .mapToObj(s -> stories.get(s).name())
                .toList();
    }

    /** Trains on all stories but those that the fold leaves out. */
    public AlignmentModel train(Fold fold) {
        int[] used = IntStream.range(0, stories.size())
                .filter(s -> !fold.leavesOut(s))
                .toArray();
        AlignmentTrainer trainer =
                new AlignmentTrainer(IntStream.of(used).mapToObj(stories::get).toList());
        String version = "trained on " + used.length + " stories"
                + (fold.equals(Fold.NONE) ? "" : ", without every " + fold.of() + "th from " + fold.number());
        return new AlignmentModel(
                version,
                Map.of(
                        "lexical",
                        trainer.train(IntStream.of(used).mapToObj(lexical::get).toList())));
    }

    private static List<Path> folders(Path data) throws IOException {
        try (Stream<Path> listing = Files.list(data)) {
            return listing.filter(f -> Files.isRegularFile(f.resolve("gold.json")))
                    .sorted()
                    .toList();
        }
    }

    /** The accounts of a story's folder, as {@code crosscheck compare FOLDER/*.txt} reads them. */
    public static List<Source> sources(Path folder) throws IOException {
        List<String> texts;
        try (Stream<Path> listing = Files.list(folder)) {
            texts = listing.map(Path::toString)
                    .filter(f -> f.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<Source> sources = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        new SourceLoader(Settings.DEFAULT).load(texts, new SourceListener() {
            @Override
            public void source(Source source) {
                sources.add(source);
            }

            @Override
            public void unreadable(SourceException problem) {
                problems.add(problem.getMessage());
            }

            @Override
            public void warning(String line) {
                // of no matter for training
            }
        });
        if (!problems.isEmpty()) {
            throw new IOException(problems.get(0));
        }
        return sources;
    }
}
