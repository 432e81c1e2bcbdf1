package crosscheck.claim.attribution;

/**
 * The rows in which a cue's speaker and content are looked for: its sentence and, where quotations lead out of it, the
 * sentences that these reach.
 *
 * @param from the first row
 * @param to the row after the last
 */
record Window(int from, int to) {

    /** Farthest words from the cue that are looked at: 99.9 % of annotated contents end before. */
    private static final int REACH = 250;

    /** Sentences that quotations may lead out of the cue's, either way. */
    private static final int SENTENCES = 8;

    static Window around(TokenTable words, CueSpan cue) {
        int first = words.sentence[cue.first()];
        int last = words.sentence[cue.end() - 1];
        int stopFirst = Math.max(0, first - SENTENCES);
        int stopLast = Math.min(words.sentences() - 1, last + SENTENCES);
        while (first > stopFirst && leadsOver(words, words.sentenceStart[first])) {
            first--;
        }
        while (last < stopLast && leadsOver(words, words.sentenceStart[last + 1])) {
            last++;
        }
        return new Window(
                Math.max(words.sentenceStart[first], cue.first() - REACH),
                Math.min(words.sentenceStart[last + 1], cue.end() + REACH));
    }

    /**
     * Whether a quotation stands at the end or the beginning of a sentence, or runs over it. Nothing leads from a heading into
     * the text under it.
     */
    private static boolean leadsOver(TokenTable words, int boundary) {
        if (words.isHeading(boundary - 1) != words.isHeading(boundary)) {
            return false;
        }
        return words.quote[boundary - 1] >= 0
                || words.quote[boundary] >= 0
                || words.kind[boundary - 1] == WordKind.COLON;
    }

    boolean contains(int row) {
        return from <= row && row < to;
    }

    /** The row to begin with when reading forwards (1) or backwards (-1). */
    int first(int step) {
        return step > 0 ? from : to - 1;
    }

    int length() {
        return to - from;
    }
}
