package crosscheck.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A possible attribution, in rows of the token table.
 *
 * @param content what is said, in order; at least one stretch with a word in it
 * @param contentOverlap how much of the true content it is expected to share (Jaccard), 0 to 1
 * @param speakerShare how likely the words of the speaker are speaker, on the mean; without one, how likely there is none
 * @param certain whether the form alone tells that it is one
 */
public record Candidate(
        CueSpan cue,
        List<Rows> content,
        Optional<Rows> speaker,
        double contentOverlap,
        double speakerShare,
        boolean certain) {

    /** Marks that may stand between two stretches of one content. */
    private static final int GAP = 2;

    /** The attribution that a marking tells of; none where it has no content. */
    static Optional<Candidate> of(TokenTable words, CueSpan cue, Marking marking) {
        List<Rows> content = runs(words, marking, ArgumentTagger.CONTENT);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rows> speaker = runs(words, marking, ArgumentTagger.SPEAKER).stream()
                .min((a, b) -> Integer.compare(distance(a, cue), distance(b, cue)));
        return Optional.of(new Candidate(
                cue, content, speaker, contentOverlap(marking, content), speakerShare(marking, speaker), false));
    }

    private static double contentOverlap(Marking marking, List<Rows> content) {
        double expected = 0;
        int chosen = 0;
        for (Rows rows : content) {
            for (int row = rows.first(); row < rows.end(); row++) {
                expected += marking.likely(row, ArgumentTagger.CONTENT);
                chosen++;
            }
        }
        double outside = -expected;
        for (int row = marking.window().from(); row < marking.window().to(); row++) {
            outside += marking.likely(row, ArgumentTagger.CONTENT);
        }
        return expected / (chosen + Math.max(0, outside));
    }

    private static double speakerShare(Marking marking, Optional<Rows> speaker) {
        if (speaker.isPresent()) {
            double sum = 0;
            for (int row = speaker.get().first(); row < speaker.get().end(); row++) {
                sum += marking.likely(row, ArgumentTagger.SPEAKER);
            }
            return sum / speaker.get().length();
        }
        double most = 0;
        for (int row = marking.window().from(); row < marking.window().to(); row++) {
            most = Math.max(most, marking.likely(row, ArgumentTagger.SPEAKER));
        }
        return 1 - most;
    }

    /** This candidate with more content behind its own. */
    Candidate with(Rows more) {
        List<Rows> longer = new ArrayList<>(content);
        longer.add(more);
        return new Candidate(cue, List.copyOf(longer), speaker, contentOverlap, speakerShare, certain);
    }

    /** From the content's first row to its last. */
    Rows hull() {
        return new Rows(content.get(0).first(), content.get(content.size() - 1).end());
    }

    /** Rows of content. */
    int length() {
        return content.stream().mapToInt(Rows::length).sum();
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
