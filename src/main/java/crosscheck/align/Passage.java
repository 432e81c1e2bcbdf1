package crosscheck.align;

import crosscheck.claim.Claim;
import crosscheck.source.Span;
import java.util.Arrays;
import java.util.List;

/** A sentence of an account as the aligner compares it. The arrays are for reading only. */
final class Passage {

    static final byte NAME = 1;
    static final byte VERB = 2;
    static final byte NOUN = 4;
    static final byte NUMBER = 8;
    static final byte QUOTED = 16;

    private final int number;
    private final int account;
    private final int index;
    private final boolean title;
    private final List<Claim> claims;
    private final int[] terms;
    private final byte[] kinds;
    private final int[] sequence;
    private final boolean[] quoted;
    private final List<Span> places;

    Passage(
            int number,
            int account,
            int index,
            boolean title,
            List<Claim> claims,
            int[] terms,
            byte[] kinds,
            int[] sequence,
            boolean[] quoted,
            List<Span> places) {
        this.number = number;
        this.account = account;
        this.index = index;
        this.title = title;
        this.claims = List.copyOf(claims);
        this.terms = terms;
        this.kinds = kinds;
        this.sequence = sequence;
        this.quoted = quoted;
        this.places = List.copyOf(places);
    }

    /** Its place among all passages of the story. */
    int number() {
        return number;
    }

    /** Its account's place in the story. */
    int account() {
        return account;
    }

    /** Its place in the account, 0 for the first. */
    int index() {
        return index;
    }

    /** Whether it is the account's title. */
    boolean title() {
        return title;
    }

    /** What it states, in the order of the text. */
    List<Claim> claims() {
        return claims;
    }

    /** Its distinct terms as numbers of the story's vocabulary, ascending. */
    int[] terms() {
        return terms;
    }

    /** For each of the terms, bits of {@link #NAME} and so on. */
    byte[] kinds() {
        return kinds;
    }

    /** The bits of one of the terms. */
    byte kind(int term) {
        return kinds[Arrays.binarySearch(terms, term)];
    }

    /** The terms in the order of the text, with repetitions. */
    int[] sequence() {
        return sequence;
    }

    /** For each of the sequence, whether it stands in quotation marks. */
    boolean[] quoted() {
        return quoted;
    }

    /** For each of the sequence, its word in the source's text. */
    List<Span> places() {
        return places;
    }

    /** The sentence. */
    Span span() {
        return claims.get(0).sentence().span();
    }

    /** The words of the sentence as they stand. */
    String text() {
        return span().of(claims.get(0).source().text());
    }
}
