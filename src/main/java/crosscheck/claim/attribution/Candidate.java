package crosscheck.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A possible attribution, in rows of the token table.
 *
 * @param content what is said, in order; at least one stretch with a word in it
 * @param score the logarithm of the marking's probability
 */
record Candidate(CueSpan cue, List<Rows> content, Optional<Rows> speaker, double score) {

    /** Marks that may stand between two stretches of one content. */
    private static final int GAP = 2;

    /** The attribution that a marking tells of; none where it has no content. */
    static Optional<Candidate> of(TokenTable words, CueSpan cue, Marking marking) {
        List<Rows> content = runs(words, marking, ArgumentTagger.CONTENT);
        List<Rows> speakers = runs(words, marking, ArgumentTagger.SPEAKER);
        Optional<Rows> speaker = speakers.stream().min((a, b) -> Integer.compare(distance(a, cue), distance(b, cue)));
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate(cue, content, speaker, marking.score()));
    }

    private static int distance(Rows rows, CueSpan cue) {
        return rows.end() <= cue.first() ? cue.first() - rows.end() : rows.first() - cue.end();
    }

    private static List<Rows> runs(TokenTable words, Marking marking, int outcome) {
        List<Rows> runs = new ArrayList<>();
        int from = marking.window().from();
        int row = 0;
        byte[] outcomes = marking.outcomes();
        while (row < outcomes.length) {
            if (outcomes[row] != outcome) {
                row++;
                continue;
            }
            int first = row;
            while (row < outcomes.length && outcomes[row] == outcome) {
                row++;
            }
            Rows run = new Rows(from + first, from + row);
            if (!hasWord(words, run)) {
                continue;
            }
            Rows last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && joins(words, last, run)) {
                runs.set(runs.size() - 1, new Rows(last.first(), run.end()));
            } else {
                runs.add(run);
            }
        }
        return runs;
    }

    /** Whether only marks stand between two stretches. */
    private static boolean joins(TokenTable words, Rows before, Rows behind) {
        int gapStart = before.end();
        int gapEnd = behind.first();
        return gapEnd - gapStart <= GAP && !hasWord(words, new Rows(gapStart, gapEnd));
    }

    private static boolean hasWord(TokenTable words, Rows rows) {
        for (int row = rows.first(); row < rows.end(); row++) {
            if (words.isWord(row)) {
                return true;
            }
        }
        return false;
    }
}
