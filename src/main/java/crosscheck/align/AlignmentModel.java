package crosscheck.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What was learned about which sentences report the same: a part for lexical evidence alone, and one for lexical and
 * semantic evidence.
 */
public final class AlignmentModel {

    /** The part for the evidence of words alone. */
    public static final String LEXICAL = "lexical";

    /** The part for the evidence of words and of a sentence embedding model. */
    public static final String SEMANTIC = "semantic";

    private static final String RESOURCE = "/crosscheck/align/alignment.model";
    private static final String FORMAT = "crosscheck alignment model 1";

    private final String version;
    private final Map<String, Part> parts;

    /**
     * How one kind of evidence is weighed.
     *
     * @param threshold the probability from which two sentences count as a match
     * @param first scores a pair by itself
     * @param second scores it among the others, once all have their first score
     */
    public record Part(double threshold, Scorer first, Scorer second) {}

    /**
     * @param version says what it was trained on, in one line
     * @param parts by the name of the evidence, {@link #LEXICAL} or {@link #SEMANTIC}
     */
    public AlignmentModel(String version, Map<String, Part> parts) {
        this.version = version;
        this.parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /**
     * The scores of pairs by what both scorers of a part say: the mean of their log odds, which errs less than either.
     *
     * @param first the pairs' scores by themselves, 0..1
     * @param second those among the others
     */
    public static double[] joined(double[] first, double[] second) {
        return IntStream.range(0, first.length)
                .mapToDouble(k -> {
                    double odds = Math.sqrt(odds(first[k]) * odds(second[k]));
                    return odds / (1 + odds);
                })
                .toArray();
    }

    private static double odds(double probability) {
        return probability / Math.max(1e-12, 1 - probability);
    }

    /** The model that ships; read once. */
    public static AlignmentModel shipped() {
        return Shipped.MODEL;
    }

    /**
     * Reads a model that {@code crosscheck train alignment} wrote.
     *
     * @throws IOException if there is none, or it is none
     */
    public static AlignmentModel read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return read(lines, file.toString());
        }
    }

    /**
     * The alignment model in a file that {@code --model} named; empty where the file is another kind of model.
     *
     * @throws UncheckedIOException if it can't be read, or is damaged
     */
    public static Optional<AlignmentModel> in(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(FORMAT.length());
            return FORMAT.equals(new String(head, StandardCharsets.ISO_8859_1))
                    ? Optional.of(read(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    public void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(FORMAT).append('\n').append(version).append('\n');
        parts.forEach((name, part) -> text.append("= ")
                .append(name)
                .append(' ')
                .append(Scorer.join(new double[] {part.threshold()}))
                .append("\n- first\n")
                .append(part.first().text())
                .append("- second\n")
                .append(part.second().text()));
        Files.writeString(file, text);
    }

    /** What it was trained on. */
    public String version() {
        return version;
    }

    /** Whether it was trained with that kind of evidence. */
    public boolean has(String evidence) {
        return parts.containsKey(evidence);
    }

    Part part(String evidence) {
        Part part = parts.get(evidence);
        if (part == null) {
            throw new IllegalArgumentException("the alignment model has no part for " + evidence + " evidence");
        }
        return part;
    }

    private static AlignmentModel read(BufferedReader in, String from) throws IOException {
        if (!FORMAT.equals(in.readLine())) {
            throw new IOException(from + " is no alignment model of this version; train one with"
                    + " `crosscheck train alignment --data DIR -o MODEL`");
        }
        String version = in.readLine();
        Map<String, Part> parts = new TreeMap<>();
        List<String> lines = in.lines().toList();
        try {
            for (int at = 0; at < lines.size(); ) {
                int end = next(lines, at + 1, "= ");
                int second = next(lines, at + 2, "- ");
                String[] head = lines.get(at).split(" ", -1);
                Scorer alone = Scorer.parse(lines.subList(at + 2, second));
                Scorer among = Scorer.parse(lines.subList(second + 1, end));
                parts.put(head[1], new Part(Double.parseDouble(head[2]), alone, among));
                at = end;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(from + " is damaged: " + e.getMessage(), e);
        }
        return new AlignmentModel(version, parts);
    }

    private static int next(List<String> lines, int from, String mark) {
        int at = from;
        while (at < lines.size() && !lines.get(at).startsWith(mark)) {
            at++;
        }
        return at;
    }

    private static final class Shipped {
        static final AlignmentModel MODEL = load();

        private static AlignmentModel load() {
            try (InputStream in = AlignmentModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(RESOURCE + " is not on the class path");
                }
                return AlignmentModel.read(
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), RESOURCE);
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE + " can't be read", e);
            }
        }
    }
}
