package crosscheck.claim.text;

import crosscheck.source.Block;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes a source's text apart into sentences, tokens and quotations. Not safe for threads. */
public final class ProseReader {

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Tagger tagger = new Tagger();
    private final QuoteDetector quotes = new QuoteDetector();

    public Prose read(Source source) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : source.blocks()) {
            for (Span span : splitter.split(source, block)) {
                List<Token> tokens = block.kind().isProse() ? tagger.tag(source.text(), span) : List.of();
                sentences.add(new Sentence(span, block, tokens));
            }
        }
        return new Prose(source, sentences, quotes.detect(source));
    }
}
