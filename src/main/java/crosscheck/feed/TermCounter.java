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
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Counts the terms of a source's prose. Not safe for threads. */
final class TermCounter {

    /** A heading with a larger share of words in capitals is set in title case: its capitals say nothing. */
    private static final double TITLE_CASE = 0.6;

    private final WordFrequencies frequencies = WordFrequencies.shipped();
    private final TermReader reader = new TermReader();

    TermCounts of(Source source) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Block block : source.blocks()) {
            if (block.kind().isProse()) {
                count(block.span().of(source.text()), counts, names);
            }
        }
        Map<Integer, TermCounts.Row> rows = new HashMap<>();
        counts.keySet().stream()
                .sorted()
                .forEach(term -> rows.putIfAbsent(
                        term.hashCode(),
                        new TermCounts.Row(
                                term.hashCode(), counts.get(term), frequencies.rarity(term), names.contains(term))));
        return TermCounts.of(rows.values().stream().toList());
    }

    private void count(String block, Map<String, Integer> counts, Set<String> names) {
        Set<String> capitals = new HashSet<>();
        int words = 0;
        int capital = 0;
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(block));
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            for (int end = 0; tokens.incrementToken(); end = offset.endOffset()) {
                String word = token.toString();
                String term =
                        reader.term(new Token(new Span(0, 0), word, "", "")).orElse("");
                counts.merge(term, 1, Integer::sum);
                words++;
                if (Character.isUpperCase(word.codePointAt(0))) {
                    capital++;
                    if (!isBeginning(block.substring(end, offset.startOffset()), end)) {
                        capitals.add(term);
                    }
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("words can't be read from memory", e);
        }
        counts.remove("");
        if (capital < TITLE_CASE * words) {
            names.addAll(capitals);
        }
    }

    /** Whether a word is the first of a sentence, where each has a capital. */
    private static boolean isBeginning(String between, int end) {
        return end == 0 || between.chars().anyMatch(c -> ".!?:\"“".indexOf(c) >= 0);
    }
}
