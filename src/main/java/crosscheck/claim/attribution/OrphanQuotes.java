package crosscheck.claim.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives quotations that nobody is credited with to the speaker before: those that follow in the next sentence ("..., she
 * said. "..."") and those that go on in the next paragraph.
 */
final class OrphanQuotes {

    /** Shorter ones are titles, nicknames and scare quotes. */
    private static final int WORDS = 4;

    private final TokenTable words;

    OrphanQuotes(TokenTable words) {
        this.words = words;
    }

    /** The candidates, those that get a quotation with more content. */
    List<Candidate> attach(List<Candidate> candidates) {
        List<Candidate> attached = new ArrayList<>(candidates);
        boolean[] credited = new boolean[words.size()];
        int[] endsAt = new int[words.sentences()];
        for (int c = 0; c < attached.size(); c++) {
            for (Rows rows : attached.get(c).content()) {
                Arrays.fill(credited, rows.first(), rows.end(), true);
            }
            note(endsAt, attached.get(c), c);
        }
        for (int q = 0; q < words.quoteStart.length; q++) {
            Rows quote = new Rows(words.quoteStart[q], words.quoteEnd[q]);
            int sentence = words.sentence[quote.first()];
            if (sentence == 0 || endsAt[sentence - 1] == 0 || !isOrphan(quote, credited)) {
                continue;
            }
            boolean sameParagraph = words.paragraph[quote.first()] == words.paragraph[quote.first() - 1];
            if (sameParagraph || words.quoteContinues[q]) {
                int c = endsAt[sentence - 1] - 1;
                attached.set(c, attached.get(c).with(quote));
                note(endsAt, attached.get(c), c);
            }
        }
        return attached;
    }

    /** Notes the last sentence of a quoted candidate; the last one to end there counts. */
    private void note(int[] endsAt, Candidate candidate, int number) {
        int last = Math.max(candidate.cue().end(), candidate.hull().end()) - 1;
        boolean quoted = candidate.content().stream().anyMatch(r -> words.quote[r.first()] >= 0);
        if (quoted) {
            endsAt[words.sentence[last]] = number + 1;
        }
    }

    /** Whether a quotation makes up whole sentences of its own and nobody is credited with a part of it. */
    private boolean isOrphan(Rows quote, boolean[] credited) {
        int count = 0;
        for (int row = quote.first(); row < quote.end(); row++) {
            if (credited[row]) {
                return false;
            }
            count += words.isWord(row) ? 1 : 0;
        }
        boolean begins = words.sentenceStart[words.sentence[quote.first()]] == quote.first();
        boolean ends = words.sentenceStart[words.sentence[quote.end() - 1] + 1] <= quote.end() + 1;
        return count >= WORDS && begins && ends;
    }
}
