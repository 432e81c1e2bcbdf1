package crosscheck.claim.attribution;

import crosscheck.source.Span;

/**
 * Who a claim is credited to.
 *
 * @param text what stands there ("it", "the president", "White House spokesman Sean Spicer")
 * @param name whom that means ("White House", "Donald Trump"); the text itself where it can't be resolved
 * @param anonymous whether the source doesn't say who it is ("officials", "sources")
 */
public record Speaker(Span span, String text, String name, boolean anonymous) {}
