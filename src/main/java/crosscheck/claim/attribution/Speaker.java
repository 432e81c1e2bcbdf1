package crosscheck.claim.attribution;

import crosscheck.source.Span;
import java.util.Optional;

/**
 * Who a claim is credited to.
 *
 * @param text what stands there ("it", "the president", "White House spokesman Sean Spicer")
 * @param name whom that means ("White House", "Donald Trump"); the text itself where it can't be resolved
 * @param anonymous whether the source doesn't say who it is ("officials", "sources")
 * @param camp for whom the speaker speaks where the source says so ("White House" for Sean Spicer and for "a senior White
 *     House official"); what the one says is no conflict with what the other says
 */
public record Speaker(Span span, String text, String name, boolean anonymous, Optional<String> camp) {

    /** A speaker of whom no camp is known. */
    public Speaker(Span span, String text, String name, boolean anonymous) {
        this(span, text, name, anonymous, Optional.empty());
    }
}
