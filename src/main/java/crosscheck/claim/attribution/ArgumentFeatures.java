package crosscheck.claim.attribution;

import java.util.Arrays;

/**
 * What tells whether a word belongs to the speaker or the content of a given cue: where it stands from the cue, what stands
 * between, the noun group and the quotation that it is in, its neighbours.
 */
final class ArgumentFeatures {

    private static final int PATH = 5;

    private final TokenTable words;
    /** Of each row: the number of the likely cue it is in, or -1. */
    private final int[] cueOf;

    private CueSpan cue;
    private Window window;
    private int cueLemma;
    private int cueWord;
    private int cueClasses;
    private int cueNext;
    private int cuePrevious;
    private int cueQuote;
    private int cueContext;

    private int[] path = new int[0];
    private int[] verbs = new int[0];
    private int[] commas = new int[0];
    private int[] marks = new int[0];
    private int[] groups = new int[0];
    private int[] others = new int[0];

    ArgumentFeatures(TokenTable words, int[] cueOf) {
        this.words = words;
        this.cueOf = cueOf;
    }

    void about(CueSpan newCue, Window newWindow) {
        cue = newCue;
        window = newWindow;
        int head = cue.head(words);
        cueLemma = words.lemma[head];
        cueWord = cue.end() - cue.first() == 1
                ? words.word[head]
                : FeatureBuffer.mix(words.word[cue.first()] * 31 + words.word[cue.end() - 1]);
        cueClasses = words.classes[head];
        cueNext = TokenTable.at(words.word, cue.end(), window.from(), window.to());
        cuePrevious = TokenTable.at(words.tag, cue.first() - 1, window.from(), window.to());
        cueQuote = words.quote[head];
        int next = cue.end() < window.to() ? words.kind[cue.end()] : -1;
        int previous = cue.first() > window.from() ? words.kind[cue.first() - 1] : -1;
        cueContext = (next + 1) * 64 + previous + 1;
        if (path.length < window.length()) {
            int length = window.length() * 2;
            path = new int[length];
            verbs = new int[length];
            commas = new int[length];
            marks = new int[length];
            groups = new int[length];
            others = new int[length];
        }
        measure(cue.first() - 1, window.from() - 1, -1);
        measure(cue.end(), window.to(), 1);
    }

    /** Counts what stands between the cue and each word on one side of it. */
    private void measure(int first, int stop, int step) {
        int hash = 0;
        int length = 0;
        int verbCount = 0;
        int commaCount = 0;
        int markCount = 0;
        int groupCount = 0;
        int otherCount = 0;
        for (int row = first; row != stop; row += step) {
            int i = row - window.from();
            path[i] = hash;
            verbs[i] = verbCount;
            commas[i] = commaCount;
            marks[i] = markCount;
            groups[i] = groupCount;
            others[i] = otherCount;
            byte kind = words.kind[row];
            if (WordKind.isFrame(kind) && length < PATH) {
                hash = FeatureBuffer.mix(hash * 31 + kind);
                length++;
            }
            verbCount += kind == WordKind.VERB ? 1 : 0;
            commaCount += kind == WordKind.COMMA ? 1 : 0;
            markCount += kind == WordKind.QUOTE_MARK ? 1 : 0;
            boolean groupEdge = step < 0 ? words.groupStart[row] == row : words.groupEnd[row] == row + 1;
            groupCount += groupEdge ? 1 : 0;
            otherCount += cueOf[row] >= 0 && cueOf[row] != cueOf[cue.first()] ? 1 : 0;
        }
    }

    void addStatic(FeatureBuffer out, int row) {
        int i = row - window.from();
        boolean after = row >= cue.end();
        int side = after ? 1 : 0;
        int distance = after ? row - cue.end() : cue.first() - 1 - row;
        int near = bucket(distance);
        int sentences = Math.max(-3, Math.min(3, words.sentence[row] - words.sentence[cue.first()])) * 2 + side;
        int place = side + 2 * Math.min(verbs[i], 3) + 8 * Math.min(commas[i], 3) + 32 * Math.min(marks[i], 3);
        int tag = words.tag[row];
        int lemma = words.lemma[row];
        int word = words.word[row];
        int kind = words.kind[row];
        int quoteState = quoteState(row);

        out.add(101, side, near);
        out.add(102, side, near, tag);
        out.add(103, side, near, cueLemma);
        out.add(104, side, cueWord);
        out.add(105, sentences, quoteState);
        out.add(106, place, tag);
        out.add(107, place, quoteState);
        out.add(108, side, path[i]);
        out.add(109, side, path[i], tag);
        out.add(110, side, path[i], cueLemma);
        out.add(111, side, Math.min(groups[i], 6), kind);
        out.add(112, side, others[i] > 2 ? 2 : others[i], place);
        out.add(113, side, cueOf[row] >= 0 ? 1 : 0, place);
        out.add(114, side, cueContext, place);
        out.add(115, side, cueNext, place);
        out.add(116, side, cuePrevious, place);
        out.add(117, side, cueLemma, place);
        out.add(118, side, cueNext, cueLemma);
        out.add(119, sentences, place);

        out.add(120, side, word);
        out.add(121, side, lemma, near);
        out.add(122, lemma, place);
        out.add(123, lemma, cueLemma, side);
        for (int d = -2; d <= 2; d++) {
            if (d != 0) {
                out.add(126 + d, side, at(words.lemma, row + d));
                out.add(131 + d, side, at(words.tag, row + d), tag);
            }
        }
        out.add(134, at(words.tag, row - 1), tag, at(words.tag, row + 1));
        out.add(135, at(words.lemma, row - 1), lemma, side);
        out.add(136, lemma, at(words.lemma, row + 1), side);
        out.add(137, words.shape[row], tag, side);
        out.add(138, words.suffix3[row], side);

        classFeatures(out, row, side, place);
        groupFeatures(out, row, side, i);
        quoteFeatures(out, row, side, quoteState);
        edgeFeatures(out, row, side, place);
    }

    private void classFeatures(FeatureBuffer out, int row, int side, int place) {
        for (int bits = cueClasses; bits != 0; bits &= bits - 1) {
            int type = bits & -bits;
            out.add(140, type, place);
            out.add(141, type, side, words.tag[row]);
            out.add(142, type, side, cueContext);
            out.add(143, type, side, path[row - window.from()]);
        }
    }

    private void groupFeatures(FeatureBuffer out, int row, int side, int i) {
        int start = words.groupStart[row];
        if (start < 0) {
            out.add(150, side, Math.min(groups[i], 3), path[i]);
            return;
        }
        int end = words.groupEnd[row];
        int head = end - 1;
        int beforeGroup = start > window.from() ? words.kind[start - 1] : -1;
        int afterGroup = end < window.to() ? words.kind[end] : -1;
        boolean touches = side == 0 ? end == cue.first() : start == cue.end();
        int number = Math.min(groups[i], 3) * 2 + side;
        out.add(151, number, beforeGroup, afterGroup);
        out.add(152, number, words.lemma[head]);
        out.add(153, number, words.tag[head], touches ? 1 : 0);
        out.add(154, touches ? 1 : 0, side, cueLemma);
        out.add(155, number, path[i], words.kind[head]);
        out.add(156, number, words.shape[head], beforeGroup);
        out.add(157, number, words.lemma[head], cueLemma);
        out.add(158, number, beforeGroup, words.kind[head]);
        out.add(159, side, words.lemma[head], path[i]);
        out.add(160, words.classes[head], number);
    }

    /** Where the word and the cue stand to quotations: outside, inside the same one, in one that touches the cue. */
    private int quoteState(int row) {
        int quote = words.quote[row];
        int state = quote < 0 ? 0 : quote == cueQuote ? 1 : 2;
        return state * 2 + (cueQuote >= 0 ? 1 : 0);
    }

    private void quoteFeatures(FeatureBuffer out, int row, int side, int state) {
        int quote = words.quote[row];
        out.add(161, state, side);
        out.add(162, state, side, cueLemma);
        out.add(163, state, side, words.tag[row]);
        if (quote >= 0 && quote != cueQuote) {
            int gap = side == 1 ? words.quoteStart[quote] - cue.end() : cue.first() - words.quoteEnd[quote];
            int length = bucket(words.quoteEnd[quote] - words.quoteStart[quote]);
            int gapBucket = bucket(Math.max(0, gap));
            int paragraphs = Math.min(2, Math.abs(words.paragraph[row] - words.paragraph[cue.first()]));
            out.add(164, side, gapBucket, length);
            out.add(165, side, gapBucket, paragraphs);
            out.add(166, side, length, state);
            int edge = side == 1 ? words.quoteStart[quote] - 1 : words.quoteEnd[quote];
            out.add(167, side, edge >= window.from() && edge < window.to() ? words.word[edge] : 0, gapBucket);
            out.add(168, side, others[row - window.from()] > 0 ? 1 : 0, gapBucket);
            int last = Math.max(window.from(), words.quoteEnd[quote] - 2);
            out.add(169, side, words.word[last], gapBucket);
        }
    }

    private void edgeFeatures(FeatureBuffer out, int row, int side, int place) {
        int from = words.sentenceStart[words.sentence[row]];
        int to = words.sentenceStart[words.sentence[row] + 1];
        out.add(171, side, Math.min(row - from, 3), place);
        out.add(172, side, Math.min(to - 1 - row, 3), place);
        out.add(173, side, words.word[from], place);
        out.add(174, side, words.word[to - 1], place);
    }

    /**
     * The features that look at the decision before, and at what was decided anywhere before.
     *
     * @param step 1 where the text is read forwards, -1 where backwards
     */
    void addDynamic(FeatureBuffer out, int row, int state, int step) {
        int i = row - window.from();
        int last = row - step;
        boolean isFirst = last < window.from() || last >= window.to();
        int label = state >> 2;
        int side = row >= cue.end() ? 1 : 0;
        int tag = words.tag[row];
        int word = words.word[row];
        int lastTag = at(words.tag, last);
        int lastWord = at(words.word, last);
        boolean sameGroup = !isFirst && words.groupStart[row] >= 0 && words.groupStart[row] == words.groupStart[last];
        boolean sameQuote = !isFirst && words.quote[row] >= 0 && words.quote[row] == words.quote[last];
        boolean behindCue = cue.overlaps(last);
        boolean newSentence = !isFirst && words.sentence[row] != words.sentence[last];
        int seam = (sameGroup ? 1 : 0)
                + (sameQuote ? 2 : 0)
                + (behindCue ? 4 : 0)
                + (words.quote[row] >= 0 ? 8 : 0)
                + (newSentence ? 16 : 0);
        int from = state * 2 + side;
        int near = bucket(row >= cue.end() ? row - cue.end() : cue.first() - 1 - row);
        out.add(180, from, seam);
        out.add(181, from, tag, seam);
        out.add(182, from, word);
        out.add(183, from, lastWord);
        out.add(184, from, tag, lastTag);
        out.add(185, from, cueNext);
        out.add(186, from, word, lastTag);
        out.add(187, from, lastWord, tag);
        out.add(188, from, tag, at(words.tag, row + step));
        out.add(189, from, word, at(words.lemma, row + step));
        out.add(190, from, cueLemma);
        out.add(191, from, cueContext, seam);
        out.add(192, label, path[i], tag);
        out.add(193, label, word, cueLemma);
        out.add(194, from, word, Math.min(verbs[i], 3));
        out.add(195, from, near, tag);
        out.add(196, label, word, at(words.tag, row + step));
        out.add(197, from, cueClasses, tag);
        out.add(198, from, at(words.tag, row + step), at(words.tag, row + 2 * step));
        out.add(199, label * 2 + side, at(words.lemma, last), words.lemma[row]);
    }

    private int at(int[] column, int row) {
        return TokenTable.at(column, row, window.from(), window.to());
    }

    private static int bucket(int distance) {
        return distance < 6
                ? distance
                : distance < 10 ? 6 : distance < 16 ? 7 : distance < 26 ? 8 : distance < 45 ? 9 : 10;
    }

    /** No likely cues at all. */
    static int[] noCues(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }
}
