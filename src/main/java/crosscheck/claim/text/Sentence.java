package crosscheck.claim.text;

import crosscheck.source.Block;
import crosscheck.source.Span;
import java.util.List;

/**
 * A sentence, or a heading or list item that stands for one.
 *
 * @param span without white space at its ends
 * @param block the block it stands in
 * @param tokens in order; empty for sentences that are not prose
 */
public record Sentence(Span span, Block block, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
