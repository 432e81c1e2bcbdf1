package crosscheck.source;

/**
 * A paragraph, a heading or another stretch of a source's text that stands by itself. Sentences never span blocks.
 *
 * @param span without white space at its ends
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {

    /** What a block is; only {@link #CLUTTER} makes no claims. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTATION,
        /** Menus, captions, bylines, newsletter lines, labels glued to a heading. */
        CLUTTER;

        public boolean isProse() {
            return this != CLUTTER;
        }
    }
}
