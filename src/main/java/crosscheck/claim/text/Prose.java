package crosscheck.claim.text;

import crosscheck.source.Source;
import java.util.List;

/**
 * A source's text taken apart: what every later step looks at.
 *
 * @param sentences of the whole text in order, also of what is no prose
 * @param quotes in the order of their starts, an outer one before those inside it
 */
public record Prose(Source source, List<Sentence> sentences, List<Quote> quotes) {

    public Prose {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
    }

    /** The sentences that can hold claims. */
    public List<Sentence> proseSentences() {
        return sentences.stream().filter(s -> s.block().kind().isProse()).toList();
    }
}
