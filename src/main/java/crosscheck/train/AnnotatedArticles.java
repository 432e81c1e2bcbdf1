package crosscheck.train;

import crosscheck.claim.text.Prose;
import crosscheck.claim.text.ProseReader;
import crosscheck.source.PlainTextReader;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a folder of annotated articles: {@code text/NAME.txt} and {@code attributions/NAME_*.ann}. */
final class AnnotatedArticles {

    /** The annotator's mark at the end of a file's name. */
    private static final Pattern ANNOTATOR = Pattern.compile("_[0-9a-f]{4}\\.ann$");

    private final ProseReader prose = new ProseReader();
    private final StandoffReader standoff = new StandoffReader();

    /**
     * The articles by name; of several annotations of one, the last by name.
     *
     * @throws TrainingDataException if there are none, or a file can't be read or isn't what it should be
     */
    List<AnnotatedArticle> read(Path folder) throws TrainingDataException {
        Map<String, Path> annotations = annotations(folder);
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Map.Entry<String, Path> entry : annotations.entrySet()) {
            articles.add(article(folder, entry.getKey(), entry.getValue()));
        }
        if (articles.isEmpty()) {
            throw noArticles(folder, null);
        }
        return articles;
    }

    private static Map<String, Path> annotations(Path folder) throws TrainingDataException {
        Map<String, Path> annotations = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            files.filter(f -> f.toString().endsWith(".ann")).sorted().forEach(file -> {
                String name = file.getFileName().toString();
                annotations.put(ANNOTATOR.matcher(name).replaceFirst("").replaceFirst("\\.ann$", ""), file);
            });
        } catch (IOException e) {
            throw noArticles(folder, e);
        }
        return annotations;
    }

    private static TrainingDataException noArticles(Path folder, IOException cause) {
        return new TrainingDataException(
                folder + ": no annotated articles; give a folder with text/NAME.txt and attributions/NAME_*.ann",
                cause);
    }

    private AnnotatedArticle article(Path folder, String name, Path annotation) throws TrainingDataException {
        Path file = folder.resolve("text").resolve(name + ".txt");
        try {
            Prose read = prose.read(source(name, file));
            List<String> lines = Files.readAllLines(annotation, StandardCharsets.UTF_8);
            return new AnnotatedArticle(
                    name, read, standoff.read(lines, read.source().text()));
        } catch (NoSuchFileException e) {
            throw new TrainingDataException(file + ": no such file, but " + annotation + " annotates it; add it", e);
        } catch (IOException e) {
            throw new TrainingDataException(annotation + ": " + e.getMessage() + "; mend or remove it", e);
        }
    }

    private static Source source(String name, Path file) throws IOException {
        try {
            return new PlainTextReader().read(RawInput.of(name + ".txt", Files.readAllBytes(file)));
        } catch (SourceException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
