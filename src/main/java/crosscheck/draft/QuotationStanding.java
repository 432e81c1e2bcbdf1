package crosscheck.draft;

import java.util.Locale;

/** How the words that a draft puts in quotation marks stand in the sources, from the best to the worst. */
public enum QuotationStanding {
    /** Word for word, mark for mark. */
    VERBATIM,
    /** Word for word but for quote marks, dashes, spelling variants, bracketed insertions or words marked as left out. */
    HOUSE_STYLE,
    /** The sources have it with other words. */
    ALTERED,
    /** No source has anything like it. */
    NOT_FOUND;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
