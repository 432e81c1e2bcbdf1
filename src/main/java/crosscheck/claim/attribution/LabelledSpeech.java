package crosscheck.claim.attribution;

import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who a paragraph is of by the label before it: "PENCE: ..." in a transcript, quoted or not, "Poll: ..." in a headline.
 * In three of four annotated headlines with a colon behind a name, what follows is what the name says.
 */
final class LabelledSpeech {

    /** Words of the longest label: "U.S. REP. MIKE PENCE (R-IND.)" and a mark. */
    private static final int LONGEST = 7;

    private static final Set<String> KINDS_OF_PIECES =
            Set.copyOf(WordList.read("/crosscheck/attribution/labels.txt").lines());

    private static final int COLON = ":".hashCode();

    private final TokenTable words;

    LabelledSpeech(TokenTable words) {
        this.words = words;
    }

    /** A candidate for each label, in order. */
    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int sentence = 0; sentence < words.sentences(); sentence++) {
            int first = words.sentenceStart[sentence];
            if (first == 0 || words.paragraph[first] != words.paragraph[first - 1]) {
                at(first).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> at(int first) {
        int end = first;
        while (end < words.size() && words.paragraph[end] == words.paragraph[first]) {
            end++;
        }
        boolean quoted = words.isQuoteMark(first) && words.quote[first] >= 0;
        int name = quoted ? first + 1 : first;
        int colon = name;
        while (colon < end && colon <= name + LONGEST && words.word[colon] != COLON) {
            colon++;
        }
        if (colon == name || colon >= end || words.word[colon] != COLON || !names(name, colon)) {
            return Optional.empty();
        }
        if (quoted) {
            end = Math.max(colon + 1, words.quoteEnd[words.quote[first]]);
        }
        if (!capitals(name, colon) && !words.isHeading(first)) {
            return Optional.empty();
        }
        if (!hasWord(colon + 1, end) || isKindOfPiece(colon - 1)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                new CueSpan(colon, colon + 1, 0.9),
                List.of(new Rows(colon + 1, end)),
                Optional.of(new Rows(name, colon)),
                0.9,
                0.9,
                true));
    }

    /** Whether only words that begin with a capital stand there, and marks of a name. */
    private boolean names(int first, int end) {
        for (int row = first; row < end; row++) {
            if ((words.isWord(row) && !words.isCapital(row))
                    || words.kind[row] == WordKind.QUOTE_MARK
                    || words.kind[row] == WordKind.COMMA) {
                return false;
            }
        }
        return hasWord(first, end);
    }

    private boolean capitals(int first, int end) {
        for (int row = first; row < end; row++) {
            if (words.isWord(row) && words.hasLowerCase(row)) {
                return false;
            }
        }
        return words.end[end - 1] - words.start[first] > 1;
    }

    /** "The Latest: ...". */
    private boolean isKindOfPiece(int row) {
        String word = words.span(row).of(words.prose().source().text());
        return KINDS_OF_PIECES.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean hasWord(int first, int end) {
        for (int row = first; row < end; row++) {
            if (words.isWord(row)) {
                return true;
            }
        }
        return false;
    }
}
