package crosscheck.train;

import crosscheck.Crosscheck;
import crosscheck.align.Alignment;
import crosscheck.align.AlignmentModel;
import crosscheck.align.LearnedAligner;
import crosscheck.align.PairEvidence;
import crosscheck.align.semantic.SentenceEncoder;
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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trains alignment models on a folder of annotated stories. */
public final class AlignmentTraining {

    private final List<AlignmentStory> stories = new ArrayList<>();
    private final List<PairEvidence> lexical = new ArrayList<>();
    private final Optional<SentenceEncoder> encoder;

    /**
     * Reads the stories.
     *
     * @param data a folder with a folder a story: the accounts as text, SOURCE.json with their sentences, gold.json
     * @param encoder for the semantic part; empty to train the lexical part alone
     * @throws TrainingDataException if there is none, or a file of it can't be read
     */
    public AlignmentTraining(Path data, Optional<SentenceEncoder> encoder) throws TrainingDataException {
        this.encoder = encoder;
        Crosscheck crosscheck = Crosscheck.create(Settings.DEFAULT.withSemantic(false));
        for (Path folder : folders(data)) {
            stories.add(AlignmentStory.read(folder, crosscheck.claims(sources(folder))));
        }
        if (stories.isEmpty()) {
            throw new TrainingDataException(data + ": no story in it; give a folder whose folders have a gold.json");
        }
        if (stories.stream().allMatch(s -> s.gold().isEmpty())) {
            throw new TrainingDataException(data + ": no pair in any gold.json; give annotated stories");
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
        List<PairEvidence> words = IntStream.of(used).mapToObj(lexical::get).toList();
        Map<String, AlignmentModel.Part> parts = new TreeMap<>();
        List<double[]> byWords = trainer.unseen(words);
        parts.put(AlignmentModel.LEXICAL, trainer.train(words, byWords));
        if (encoder.isPresent()) {
            List<PairEvidence> meaning = IntStream.range(0, used.length)
                    .mapToObj(i -> words.get(i).withMeaning(byWords.get(i), encoder.get()))
                    .toList();
            parts.put(AlignmentModel.SEMANTIC, trainer.train(meaning, trainer.unseen(meaning)));
        }
        return new AlignmentModel(version, parts);
    }

    /**
     * Aligns the stories that a fold left out.
     *
     * @param model trained without them
     * @param semantic whether with the sentence embedding model
     */
    public void score(Fold fold, AlignmentModel model, boolean semantic, AlignmentScore score) {
        LearnedAligner aligner =
                new LearnedAligner(model, OptionalDouble.empty(), semantic ? encoder : Optional.empty());
        for (int s = 0; s < stories.size(); s++) {
            if (fold.leavesOut(s)) {
                score.add(stories.get(s), aligner.align(stories.get(s).accounts()));
            }
        }
    }

    /** All stories, in the order of their folders. */
    List<AlignmentStory> stories() {
        return List.copyOf(stories);
    }

    /**
     * Each story aligned by a model that was trained without it.
     *
     * @param folds into how many parts the stories are divided, 2 or more
     */
    List<Alignment> unseen(int folds) {
        Alignment[] aligned = new Alignment[stories.size()];
        for (int k = 1; k <= folds; k++) {
            Fold left = new Fold(k, folds);
            LearnedAligner aligner = new LearnedAligner(train(left), OptionalDouble.empty(), encoder);
            for (int s = 0; s < aligned.length; s++) {
                if (left.leavesOut(s)) {
                    aligned[s] = aligner.align(stories.get(s).accounts());
                }
            }
        }
        return List.of(aligned);
    }

    private static List<Path> folders(Path data) throws TrainingDataException {
        try (Stream<Path> listing = Files.list(data)) {
            return listing.filter(f -> Files.isRegularFile(f.resolve("gold.json")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new TrainingDataException(data + ": no folder that can be read; check the path", e);
        }
    }

    /** The accounts of a story's folder, as {@code crosscheck compare FOLDER/*.txt} reads them. */
    public static List<Source> sources(Path folder) throws TrainingDataException {
        List<String> texts;
        try (Stream<Path> listing = Files.list(folder)) {
            texts = listing.map(Path::toString)
                    .filter(f -> f.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new TrainingDataException(folder + ": can't be read; check the path", e);
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
            throw new TrainingDataException(problems.get(0));
        }
        return sources;
    }
}
