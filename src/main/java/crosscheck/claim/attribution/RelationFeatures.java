package crosscheck.claim.attribution;

import java.util.List;

/** What tells whether a possible attribution is one: how sure the taggers were, and what they made of it as a whole. */
final class RelationFeatures {

    private final TokenTable words;
    private final List<Candidate> candidates;

    /** @param candidates all of the text, among which one is judged */
    RelationFeatures(TokenTable words, List<Candidate> candidates) {
        this.words = words;
        this.candidates = candidates;
    }

    void add(FeatureBuffer out, int index) {
        Candidate candidate = candidates.get(index);
        CueSpan cue = candidate.cue();
        Shape shape = shape(candidate);
        int head = cue.head(words);
        int lemma = words.lemma[head];
        int tag = words.tag[head];

        int cueLevel = level(cue.probability());
        int length = candidate.length();
        int overlap = (int) (candidate.contentOverlap() * 14);
        int speakerLevel = (int) (candidate.speakerShare() * 10);
        thermometer(out, 201, cueLevel, 0, 12);
        thermometer(out, 202, overlap, 0, 14);
        thermometer(out, 203, speakerLevel, 0, 10);
        out.add(204, cueLevel, shape.quoted());
        out.add(205, overlap, shape.quoted());
        out.add(206, cueLevel, overlap / 2);
        out.add(208, speakerLevel, shape.speaker());
        out.add(207, shape.quoted());

        out.add(210, lemma);
        out.add(211, lemma, shape.quoted());
        out.add(212, tag);
        out.add(213, words.word[cue.first()], words.word[cue.end() - 1]);
        out.add(214, cue.end() - cue.first() > 3 ? 4 : cue.end() - cue.first(), tag);
        out.add(215, TokenTable.at(words.lemma, cue.end(), 0, words.size()));
        out.add(216, TokenTable.at(words.tag, cue.end(), 0, words.size()), tag);
        out.add(217, TokenTable.at(words.tag, cue.first() - 1, 0, words.size()), tag);
        for (int bits = words.classes[head]; bits != 0; bits &= bits - 1) {
            out.add(218, bits & -bits, shape.quoted());
            out.add(219, bits & -bits, shape.speaker());
        }
        out.add(220, words.classes[head] == 0 ? 1 : 0, tag);

        out.add(230, shape.speaker());
        out.add(231, shape.speaker(), shape.side());
        out.add(232, shape.speakerHead());
        out.add(233, shape.speakerTag(), shape.speaker());
        out.add(234, shape.speakerLength(), shape.speakerTag());
        out.add(235, shape.speaker(), lemma);

        Rows content = candidate.content().get(0);
        Rows last = candidate.content().get(candidate.content().size() - 1);
        out.add(240, bucket(length));
        out.add(241, bucket(length), shape.quoted());
        out.add(242, bucket(length), lemma);
        out.add(243, Math.min(3, candidate.content().size()), shape.side());
        out.add(244, words.word[content.first()], shape.side());
        out.add(245, words.tag[content.first()], shape.side());
        out.add(246, words.tag[content.first()], TokenTable.at(words.tag, content.first() + 1, 0, words.size()));
        out.add(247, TokenTable.at(words.word, last.end(), 0, words.size()), shape.side());
        out.add(248, words.tag[last.end() - 1], TokenTable.at(words.tag, last.end(), 0, words.size()));
        out.add(249, words.word[content.first()], lemma);
        out.add(250, shape.verbs(), bucket(length));
        out.add(251, Math.min(5, Math.max(0, content.first() - cue.end())), shape.side());
        out.add(252, words.sentence[content.first()] == words.sentence[cue.first()] ? 1 : 0, shape.side());
        out.add(253, Math.min(words.sentence[cue.first()], 3));
        neighbours(out, index, cueLevel);
    }

    /** How the content lies to those of other candidates. */
    private void neighbours(FeatureBuffer out, int index, int cueLevel) {
        Candidate candidate = candidates.get(index);
        Rows own = candidate.hull();
        int inside = 0;
        int around = 0;
        int crossing = 0;
        int same = 0;
        for (int i = Math.max(0, index - 6); i < Math.min(candidates.size(), index + 7); i++) {
            if (i == index) {
                continue;
            }
            Rows other = candidates.get(i).hull();
            int stronger =
                    candidates.get(i).cue().probability() > candidate.cue().probability() ? 2 : 1;
            int shared = Math.min(own.end(), other.end()) - Math.max(own.first(), other.first());
            if (shared <= 0) {
                continue;
            }
            if (shared * 10 > 8 * Math.max(own.length(), other.length())) {
                same = Math.max(same, stronger);
            } else if (shared == own.length()) {
                inside = Math.max(inside, stronger);
            } else if (shared == other.length()) {
                around = Math.max(around, stronger);
            } else {
                crossing = Math.max(crossing, stronger);
            }
        }
        out.add(260, inside, cueLevel);
        out.add(261, around, cueLevel);
        out.add(262, crossing, cueLevel);
        out.add(263, same, cueLevel);
        out.add(264, inside, around);
        out.add(265, crossing, same);
    }

    /**
     * A candidate in a few numbers.
     *
     * @param quoted 0 where nothing of the content is quoted, 2 where all is, 1 else; 3 more where the cue is quoted
     * @param side 1 where it begins before the cue, 2 where it ends behind, 3 for both
     * @param speaker 0 for none, else where it stands from the cue and whether it touches it
     */
    private record Shape(
            int quoted, int side, int speaker, int speakerHead, int speakerTag, int speakerLength, int verbs) {}

    private Shape shape(Candidate candidate) {
        CueSpan cue = candidate.cue();
        int inQuote = 0;
        int all = 0;
        int verbs = 0;
        for (Rows rows : candidate.content()) {
            for (int row = rows.first(); row < rows.end(); row++) {
                if (words.isWord(row)) {
                    all++;
                    inQuote += words.quote[row] >= 0 ? 1 : 0;
                    verbs += words.kind[row] == WordKind.VERB || words.kind[row] == WordKind.AUXILIARY ? 1 : 0;
                }
            }
        }
        int quoted =
                (inQuote * 10 > all * 9 ? 2 : inQuote * 20 > all ? 1 : 0) + (words.quote[cue.first()] >= 0 ? 3 : 0);
        Rows hull = candidate.hull();
        int side = (hull.first() < cue.first() ? 1 : 0) + (hull.end() > cue.end() ? 2 : 0);
        if (candidate.speaker().isEmpty()) {
            return new Shape(quoted, side, 0, 0, 0, 0, Math.min(verbs, 3));
        }
        Rows speaker = candidate.speaker().get();
        boolean before = speaker.end() <= cue.first();
        int gap = before ? cue.first() - speaker.end() : speaker.first() - cue.end();
        int head = Math.max(speaker.first(), words.groupEnd[speaker.first()] - 1);
        int place = 1 + (before ? 0 : 4) + Math.min(3, gap);
        return new Shape(
                quoted,
                side,
                place,
                words.lemma[head],
                words.tag[head],
                Math.min(6, speaker.length()),
                Math.min(verbs, 3));
    }

    private static void thermometer(FeatureBuffer out, int template, int level, int low, int high) {
        for (int i = low; i <= high; i++) {
            if (level >= i) {
                out.add(template, i);
            }
        }
    }

    /** Twelve steps of log-odds. */
    private static int level(double probability) {
        double odds = StrictMath.log(Math.max(1e-4, probability) / Math.max(1e-4, 1 - probability));
        return Math.max(0, Math.min(12, (int) Math.floor((odds + 3) * 1.6)));
    }

    private static int bucket(int length) {
        return length < 8 ? length : length < 12 ? 8 : length < 18 ? 9 : length < 30 ? 10 : length < 60 ? 11 : 12;
    }
}
