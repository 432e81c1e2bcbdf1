package crosscheck.claim.fact;

import crosscheck.source.Span;

/**
 * A word, a number or a mark as figures and times are read from them: finer than a token, since a hyphen parts "two-year".
 *
 * @param lower the text in lower case
 * @param tag the part of speech of the token it stands in
 * @param lemma the lemma of its token, or of itself where it is only a part of its token
 * @param glued whether no white space parts it from the one before
 */
record Lexeme(Span span, String lower, String tag, String lemma, boolean capital, boolean glued) {

    /** Stands before the first and after the last lexeme of a sentence. */
    static final Lexeme NONE = new Lexeme(new Span(0, 0), "", "", "", false, false);

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isDigits() {
        return !lower.isEmpty() && lower.charAt(0) >= '0' && lower.charAt(0) <= '9';
    }

    boolean isWord() {
        return !lower.isEmpty() && Character.isLetter(lower.codePointAt(0));
    }

    boolean isHyphen() {
        return is("-") || is("–") || is("‑");
    }

    boolean isNominal() {
        return tag.equals("NOUN") || tag.equals("PROPN");
    }

    /** Whether it is a noun in the plural, so far as its form shows it. */
    boolean isPlural() {
        return tag.equals("NOUN") && !lemma.equals(lower) && !lower.endsWith("ing");
    }
}
