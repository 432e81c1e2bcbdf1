package crosscheck.train;

import crosscheck.claim.attribution.ArgumentTagger;
import crosscheck.claim.attribution.CueSpan;
import crosscheck.claim.attribution.CueTagger;
import crosscheck.claim.attribution.TokenTable;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The marked spans of an article as the taggers' outcomes on the rows of its token table. */
final class GoldRows {

    private final TokenTable words;

    GoldRows(TokenTable words) {
        this.words = words;
    }

    /** The cue of an attribution in rows; none where it has no cue, or that stands in no prose. */
    Optional<CueSpan> cue(GoldAttribution gold) {
        if (gold.cue().isEmpty()) {
            return Optional.empty();
        }
        int first = firstRow(gold.cue().get(0));
        int end = first;
        while (end < words.size()
                && words.span(end).overlaps(gold.cue().get(0))
                && words.sentenceOf(end) == words.sentenceOf(first)) {
            end++;
        }
        return end > first ? Optional.of(new CueSpan(first, end, 1)) : Optional.empty();
    }

    /** The cues of the attributions, in order; of those that overlap, the first. */
    List<CueSpan> cues(List<GoldAttribution> attributions) {
        List<CueSpan> all = new ArrayList<>(
                attributions.stream().flatMap(a -> cue(a).stream()).toList());
        all.sort((a, b) -> Integer.compare(a.first(), b.first()));
        List<CueSpan> apart = new ArrayList<>();
        int end = 0;
        for (CueSpan cue : all) {
            if (cue.first() >= end) {
                apart.add(cue);
                end = cue.end();
            }
        }
        return apart;
    }

    byte[] cueOutcomes(List<CueSpan> cues) {
        byte[] outcomes = new byte[words.size()];
        for (CueSpan cue : cues) {
            Arrays.fill(outcomes, cue.first(), cue.end(), (byte) CueTagger.INSIDE);
            outcomes[cue.first()] = CueTagger.BEGIN;
        }
        return outcomes;
    }

    byte[] argumentOutcomes(GoldAttribution gold) {
        byte[] outcomes = new byte[words.size()];
        gold.content().forEach(span -> mark(outcomes, span, ArgumentTagger.CONTENT));
        gold.speaker().forEach(span -> mark(outcomes, span, ArgumentTagger.SPEAKER));
        return outcomes;
    }

    private void mark(byte[] outcomes, Span span, int outcome) {
        for (int row = firstRow(span); row < words.size() && words.span(row).start() < span.end(); row++) {
            outcomes[row] = (byte) outcome;
        }
    }

    /** The first row that ends behind the span's start. */
    private int firstRow(Span span) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.span(middle).end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
