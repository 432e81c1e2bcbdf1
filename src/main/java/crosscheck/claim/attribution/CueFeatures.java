package crosscheck.claim.attribution;

/** What tells whether a word is a cue: itself, its neighbours, its class, who could be its subject, quotations near it. */
final class CueFeatures {

    private static final int REACH = 12;

    private final TokenTable words;
    private int from;
    private int to;

    CueFeatures(TokenTable words) {
        this.words = words;
    }

    /** The features that don't depend on the decision before. */
    void addStatic(FeatureBuffer out, int row) {
        from = words.sentenceStart[words.sentence[row]];
        to = words.sentenceStart[words.sentence[row] + 1];
        int lemma = words.lemma[row];
        int tag = words.tag[row];
        int word = words.word[row];
        out.add(1, word);
        out.add(2, lemma);
        out.add(3, lemma, tag);
        out.add(4, tag);
        out.add(5, words.suffix2[row], tag);
        out.add(6, words.suffix3[row]);
        out.add(7, words.shape[row], tag);
        for (int d = -3; d <= 3; d++) {
            if (d != 0) {
                out.add(10 + d, lemmaAt(row + d));
                out.add(20 + d, tagAt(row + d), tag);
            }
        }
        out.add(30, lemmaAt(row - 1), lemma);
        out.add(31, lemma, lemmaAt(row + 1));
        out.add(32, wordAt(row - 1), word, wordAt(row + 1));
        out.add(33, tagAt(row - 1), tag, tagAt(row + 1));
        out.add(34, tagAt(row - 2), tagAt(row - 1), tag);
        out.add(35, tag, tagAt(row + 1), tagAt(row + 2));
        out.add(36, lemma, tagAt(row + 1));
        out.add(37, lemma, tagAt(row - 1));
        out.add(38, lemma, wordAt(row + 1), tagAt(row + 2));
        out.add(39, lemma, lemmaAt(row - 1), lemmaAt(row - 2));
        out.add(28, lemma, lemmaAt(row + 1), lemmaAt(row + 2));
        classFeatures(out, row);
        subjectFeatures(out, row);
        clauseFeatures(out, row);
        quoteFeatures(out, row);
    }

    private void classFeatures(FeatureBuffer out, int row) {
        int tag = words.tag[row];
        int next = tagAt(row + 1);
        int nextWord = wordAt(row + 1);
        for (int bits = words.classes[row]; bits != 0; bits &= bits - 1) {
            int type = bits & -bits;
            out.add(40, type, tag);
            out.add(41, type, next, tag);
            out.add(42, type, nextWord);
            out.add(43, type, tagAt(row - 1), tag);
        }
        if (words.classes[row] == 0) {
            out.add(44, tag, next);
            out.add(45, tag, nextWord);
        }
        neighbourClasses(out, 46, row - 1, tag);
        neighbourClasses(out, 47, row + 1, tag);
    }

    private void neighbourClasses(FeatureBuffer out, int template, int row, int tag) {
        for (int bits = TokenTable.at(words.classes, row, from, to); bits != 0; bits &= bits - 1) {
            out.add(template, bits & -bits, tag);
        }
    }

    /** The noun group to the left that could be the subject, and what stands between. */
    private void subjectFeatures(FeatureBuffer out, int row) {
        int path = 0;
        int auxiliary = 0;
        int negation = 0;
        for (int i = row - 1; i >= from && i >= row - REACH; i--) {
            byte kind = words.kind[i];
            if (kind == WordKind.AUXILIARY) {
                auxiliary = auxiliary == 0 ? words.lemma[i] : auxiliary;
            }
            if (kind == WordKind.PARTICLE) {
                negation = words.word[i];
            }
            if (kind == WordKind.NOUN || kind == WordKind.NAME || kind == WordKind.PRONOUN) {
                out.add(50, kind, words.lemma[row]);
                out.add(51, words.lemma[i], words.tag[row]);
                out.add(52, kind, path, words.tag[row]);
                out.add(53, Math.min(row - i, 5), kind, words.tag[row]);
                int first = words.groupStart[i];
                if (first >= 0) {
                    out.add(49, first == from ? 1 : words.kind[first - 1], words.tag[row]);
                }
                break;
            }
            if (WordKind.isFrame(kind)) {
                path = FeatureBuffer.mix(path + kind);
            }
        }
        out.add(54, auxiliary, words.tag[row]);
        out.add(55, auxiliary, words.lemma[row]);
        out.add(56, negation, words.lemma[row]);
    }

    /** How the clause goes on: with "that", with a verb, with a quotation. */
    private void clauseFeatures(FeatureBuffer out, int row) {
        int path = 0;
        int steps = 0;
        for (int i = row + 1; i < to && i <= row + REACH && steps < 3; i++) {
            byte kind = words.kind[i];
            if (WordKind.isFrame(kind) || kind == WordKind.AUXILIARY || kind == WordKind.PARTICLE) {
                path = FeatureBuffer.mix(path * 31 + kind);
                steps++;
                out.add(60, path, words.tag[row]);
                out.add(61, path, words.lemma[row]);
                if (steps == 1) {
                    out.add(62, words.word[i], words.lemma[row]);
                    out.add(63, Math.min(i - row, 6), kind, words.tag[row]);
                }
            }
        }
        out.add(64, Math.min(row - from, 4), words.tag[row]);
        out.add(65, Math.min(to - row, 4), words.tag[row]);
        out.add(66, words.word[to - 1], words.tag[row]);
        out.add(67, wordAt(from), words.tag[row]);
    }

    private void quoteFeatures(FeatureBuffer out, int row) {
        int quote = words.quote[row];
        int inside = quote >= 0 ? 1 : 0;
        int before = 9;
        int after = 9;
        for (int i = row - 1; i >= 0 && i >= row - 8; i--) {
            if (words.isQuoteMark(i)) {
                before = row - i;
                break;
            }
        }
        for (int i = row + 1; i < words.size() && i <= row + 8; i++) {
            if (words.isQuoteMark(i)) {
                after = i - row;
                break;
            }
        }
        int anyInSentence = words.hasQuote[words.sentence[row]] ? 1 : 0;
        int lastQuoted = from > 0 && words.quote[from - 1] >= 0 ? 1 : 0;
        int nextQuoted = to < words.size() && words.quote[to] >= 0 ? 1 : 0;
        int state = inside + 2 * anyInSentence + 4 * lastQuoted + 8 * nextQuoted;
        out.add(70, inside, before, words.tag[row]);
        out.add(71, inside, after, words.tag[row]);
        out.add(72, state, words.tag[row]);
        out.add(73, state, words.lemma[row]);
        out.add(74, inside, Math.min(before, 4) * 10 + Math.min(after, 4), words.tag[row]);
        out.add(75, inside, Math.min(before, 4) * 10 + Math.min(after, 4), words.lemma[row]);
        for (int bits = words.classes[row]; bits != 0; bits &= bits - 1) {
            out.add(76, bits & -bits, state);
        }
    }

    /** The features that look at the decision before. */
    void addDynamic(FeatureBuffer out, int row, int previous) {
        out.add(80, previous);
        out.add(81, previous, words.tag[row]);
        out.add(82, previous, words.lemma[row]);
        out.add(83, previous, words.tag[row], tagAt(row - 1));
        out.add(84, previous, words.lemma[row], lemmaAt(row - 1));
        out.add(85, previous, words.tag[row], lemmaAt(row - 1));
        out.add(86, previous, words.tag[row], tagAt(row + 1));
        out.add(87, previous, words.word[row], wordAt(row + 1));
        out.add(88, previous, words.classes[row]);
    }

    private int lemmaAt(int row) {
        return TokenTable.at(words.lemma, row, from, to);
    }

    private int wordAt(int row) {
        return TokenTable.at(words.word, row, from, to);
    }

    private int tagAt(int row) {
        return TokenTable.at(words.tag, row, from, to);
    }
}
