package crosscheck.claim.text;

import crosscheck.source.Span;

/**
 * A quotation, or one paragraph's part of a quotation that runs over several.
 *
 * @param span with its marks
 * @param content without its marks
 * @param depth 0 for a quotation, 1 for one inside it, and so on
 * @param continues whether it goes on from the quotation before it, whose paragraph ended without a closing mark
 * @param closed whether a closing mark was found; an open one runs to the end of its paragraph
 */
public record Quote(Span span, Span content, int depth, boolean continues, boolean closed) {}
