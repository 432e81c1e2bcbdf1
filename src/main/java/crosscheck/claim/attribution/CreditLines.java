package crosscheck.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who a quotation is of by the line behind it: a dash, a name, perhaps what they are, and the end of the paragraph. */
final class CreditLines {

    /** Shorter ones are titles of works and of films. */
    private static final int QUOTE_WORDS = 3;

    /** Words of the longest credit: a name, an age, a trade, a place. */
    private static final int LONGEST = 20;

    private final TokenTable words;

    CreditLines(TokenTable words) {
        this.words = words;
    }

    /** A candidate for each quotation with such a line, in order. */
    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int q = 0; q < words.quoteStart.length; q++) {
            behind(new Rows(words.quoteStart[q], words.quoteEnd[q])).ifPresent(candidates::add);
        }
        return candidates;
    }

    private Optional<Candidate> behind(Rows quote) {
        int dash = quote.end();
        if (dash + 1 >= words.size() || words.kind[dash] != WordKind.DASH || count(quote) < QUOTE_WORDS) {
            return Optional.empty();
        }
        int end = dash + 1;
        while (end < words.size() && words.paragraph[end] == words.paragraph[dash]) {
            end++;
        }
        int name = dash + 1;
        while (name < end && words.kind[name] != WordKind.COMMA && words.kind[name] != WordKind.BRACKET) {
            name++;
        }
        if (end - dash > LONGEST || !isName(dash + 1, name) || tells(name, end)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                new CueSpan(dash, dash + 1, 0.9),
                List.of(quote),
                Optional.of(new Rows(dash + 1, name)),
                0.9,
                0.9,
                true));
    }

    private int count(Rows rows) {
        int count = 0;
        for (int row = rows.first(); row < rows.end(); row++) {
            count += words.isWord(row) ? 1 : 0;
        }
        return count;
    }

    private boolean isName(int first, int end) {
        if (first >= end || !words.isWord(first) || !words.isCapital(first)) {
            return false;
        }
        return !tells(first, end);
    }

    /** Whether there is a verb: then it is a sentence that goes on. */
    private boolean tells(int first, int end) {
        for (int row = first; row < end; row++) {
            if (words.kind[row] == WordKind.VERB
                    || words.kind[row] == WordKind.AUXILIARY
                    || words.kind[row] == WordKind.PRONOUN
                    || words.isQuoteMark(row)) {
                return true;
            }
        }
        return false;
    }
}
