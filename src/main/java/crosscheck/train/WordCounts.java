package crosscheck.train;

import crosscheck.align.TermReader;
import crosscheck.claim.text.ProseReader;
import crosscheck.claim.text.Sentence;
import crosscheck.source.PlainTextReader;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts in how many sentences of a folder of articles each term stands: the table behind the aligner's rarity of words. */
public final class WordCounts {

    /** Rarer terms say more about these articles than about English. */
    private static final int LEAST = 3;

    private final Map<String, Integer> counts = new TreeMap<>();
    private int sentences;

    /**
     * Counts and writes the table, most frequent terms first, those of one count in a line.
     *
     * @param articles a folder of plain text files
     */
    public void write(Path articles, Path table) throws IOException {
        List<Path> files;
        try (Stream<Path> listing = Files.list(articles)) {
            files = listing.filter(Files::isRegularFile).sorted().toList();
        }
        ProseReader prose = new ProseReader();
        TermReader terms = new TermReader();
        for (Path file : files) {
            for (Sentence sentence : prose.read(source(file)).proseSentences()) {
                TreeSet<String> distinct = new TreeSet<>();
                sentence.tokens().forEach(t -> terms.term(t).ifPresent(distinct::add));
                distinct.forEach(t -> counts.merge(t, 1, Integer::sum));
                sentences++;
            }
        }
        TreeMap<Integer, TreeSet<String>> byCount = new TreeMap<>(java.util.Comparator.reverseOrder());
        counts.forEach((term, count) -> {
            if (count >= LEAST) {
                byCount.computeIfAbsent(count, c -> new TreeSet<>()).add(term);
            }
        });
        try (PrintWriter out = new PrintWriter(table.toFile(), StandardCharsets.UTF_8)) {
            out.print(
                    "# In how many sentences a term (a stem, see TermReader) stands, then the terms of that count; * counts\n");
            out.print(
                    "# all sentences. For the rarity of words in crosscheck.align. Counted by crosscheck train words over the\n");
            out.print("# articles that the attribution model is trained on; terms of fewer than " + LEAST
                    + " sentences are left out.\n");
            out.print(sentences + "\t*\n");
            byCount.forEach((count, words) -> out.print(count + "\t" + String.join(" ", words) + "\n"));
        }
    }

    private static Source source(Path file) throws IOException {
        try {
            return new PlainTextReader().read(RawInput.of(file.toString(), Files.readAllBytes(file)));
        } catch (SourceException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
