package crosscheck.train;

import crosscheck.align.TermReader;
import crosscheck.claim.text.ProseReader;
import crosscheck.claim.text.Sentence;
import crosscheck.source.PlainTextReader;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import java.io.IOException;
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
     * Counts, and gives the table: most frequent terms first, those of one count in a line.
     *
     * @param articles a folder of plain text files
     * @throws TrainingDataException if there are none, or one can't be read
     */
    public String table(Path articles) throws TrainingDataException {
        List<Path> files;
        try (Stream<Path> listing = Files.list(articles)) {
            files = listing.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new TrainingDataException(articles + ": no folder that can be read; check the path", e);
        }
        if (files.isEmpty()) {
            throw new TrainingDataException(articles + ": no files in it; give a folder of plain text files");
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
        StringBuilder table = new StringBuilder();
        table.append("""
                # In how many sentences a term (a stem, see TermReader) stands, then the terms of that count; * counts
                # all sentences. For the rarity of words in crosscheck.align. Counted by crosscheck train words over the
                # articles that the attribution model is trained on; terms of fewer than %d sentences are left out.
                """.formatted(LEAST));
        table.append(sentences).append("\t*\n");
        byCount.forEach((count, words) ->
                table.append(count).append('\t').append(String.join(" ", words)).append('\n'));
        return table.toString();
    }

    private static Source source(Path file) throws TrainingDataException {
        try {
            return new PlainTextReader().read(RawInput.of(file.toString(), Files.readAllBytes(file)));
        } catch (SourceException e) {
            throw new TrainingDataException(e.getMessage(), e);
        } catch (IOException e) {
            throw new TrainingDataException(file + ": can't be read; check that you may read it", e);
        }
    }
}
