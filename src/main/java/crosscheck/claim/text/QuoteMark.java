package crosscheck.claim.text;

/**
 * A quotation mark, or what may be one, with the shape of its surroundings: a mark between a space and a word may open,
 * one between a word and a space may close.
 *
 * @param start of the mark
 * @param end past the mark, which is two characters where it is typed as two apostrophes
 * @param mayOpen white space, an opening bracket or a dash before it, and no white space after it
 * @param mayClose no white space before it, and white space or punctuation after it
 */
record QuoteMark(int start, int end, Family family, Direction direction, boolean mayOpen, boolean mayClose) {

    /** Marks that close each other. */
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        ANGLE
    }

    /** What the mark's own form says. */
    enum Direction {
        LEFT,
        RIGHT,
        NONE
    }

    /** Whether the shape says neither, as between two words or two spaces, or both. */
    boolean ambiguous() {
        return mayOpen == mayClose;
    }
}
