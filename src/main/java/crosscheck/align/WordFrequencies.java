package crosscheck.align;

import crosscheck.source.WordList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare a term is in news English: the inverse sentence frequency (after Spärck Jones 1972, with sentences for
 * documents). The table that ships says at its top what it was counted over.
 */
public final class WordFrequencies {

    private static final String RESOURCE = "/crosscheck/align/word-frequencies.tsv";

    private final int sentences;
    private final Map<String, Integer> counts;

    private WordFrequencies(int sentences, Map<String, Integer> counts) {
        this.sentences = sentences;
        this.counts = counts;
    }

    /** The table that ships; read once. */
    public static WordFrequencies shipped() {
        return Shipped.TABLE;
    }

    /**
     * How rare a term is.
     *
     * @param term as {@link TermReader} gives it
     * @return the natural logarithm of the sentences for each sentence that has it: 0.5 for "the", 10 for a word never seen
     */
    public double rarity(String term) {
        return StrictMath.log((sentences + 1.0) / (counts.getOrDefault(term, 0) + 0.5));
    }

    private static WordFrequencies read() {
        try (InputStream in = WordFrequencies.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Integer> counts = new HashMap<>();
            int sentences = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (line.startsWith("#") || tab < 0) {
                    continue;
                }
                int count = Integer.parseInt(line.substring(0, tab));
                for (String term : WordList.words(line.substring(tab + 1), " ")) {
                    if (term.equals("*")) {
                        sentences = count;
                    } else {
                        counts.put(term, count);
                    }
                }
            }
            return new WordFrequencies(sentences, counts);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " can't be read", e);
        }
    }

    private static final class Shipped {
        static final WordFrequencies TABLE = read();
    }
}
