package crosscheck.feed;

import crosscheck.align.TermReader;
import crosscheck.align.WordFrequencies;
import crosscheck.claim.text.Token;
import crosscheck.source.Block;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reads the terms of items: stems, weighed by how often they stand there and how rare they are in news. Not safe for threads. */
final class TermVectors {

    /** Names tell events apart better than other words. */
    private static final double NAME = 2;

    private final WordFrequencies frequencies = WordFrequencies.shipped();
    private final TermReader reader = new TermReader();

    ItemTerms of(Source source) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Block block : source.blocks()) {
            if (block.kind().isProse()) {
                count(block.span().of(source.text()), counts, names);
            }
        }
        Map<Integer, Double> weights = new HashMap<>();
        counts.forEach((term, count) -> weights.merge(
                term.hashCode(),
                (1 + StrictMath.log(count)) * frequencies.rarity(term) * (names.contains(term) ? NAME : 1),
                Double::sum));
        return ItemTerms.of(weights);
    }

    private void count(String text, Map<String, Integer> counts, Set<String> names) {
        try (StandardTokenizer words = new StandardTokenizer()) {
            words.setReader(new StringReader(text));
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            for (boolean first = true; words.incrementToken(); first = false) {
                String token = word.toString();
                Optional<String> term = reader.term(new Token(new Span(0, 0), token, "", ""));
                term.ifPresent(t -> counts.merge(t, 1, Integer::sum));
                if (!first && Character.isUpperCase(token.codePointAt(0))) {
                    term.ifPresent(names::add);
                }
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("words can't be read from memory", e);
        }
    }
}
