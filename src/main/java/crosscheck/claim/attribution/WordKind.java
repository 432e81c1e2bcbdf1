package crosscheck.claim.attribution;

/** Coarse kinds of words, of which paths between two words are made. */
final class WordKind {

    static final byte OTHER = 0;
    static final byte VERB = 1;
    static final byte AUXILIARY = 2;
    static final byte NOUN = 3;
    static final byte NAME = 4;
    static final byte PRONOUN = 5;
    static final byte DETERMINER = 6;
    static final byte ADJECTIVE = 7;
    static final byte NUMBER = 8;
    static final byte PREPOSITION = 9;
    static final byte COORDINATION = 10;
    static final byte SUBORDINATION = 11;
    static final byte ADVERB = 12;
    static final byte COMMA = 13;
    static final byte COLON = 14;
    static final byte DASH = 15;
    static final byte QUOTE_MARK = 16;
    static final byte STOP = 17;
    static final byte BRACKET = 18;
    static final byte PARTICLE = 19;
    static final byte POSSESSIVE = 20;

    private WordKind() {}

    /**
     * The kind of a word.
     *
     * @param word in lower case with straight marks
     */
    static byte of(String tag, String word) {
        return switch (word) {
            case "," -> COMMA;
            case ":", ";" -> COLON;
            case "-", "--", "---" -> DASH;
            case "\"", "''", "``" -> QUOTE_MARK;
            case ".", "!", "?", "...", "…" -> STOP;
            case "(", ")", "[", "]" -> BRACKET;
            case "'s", "'" -> tag.equals("PART") || tag.equals("PUNCT") ? POSSESSIVE : AUXILIARY;
            default -> ofTag(tag);
        };
    }

    private static byte ofTag(String tag) {
        return switch (tag) {
            case "VERB" -> VERB;
            case "AUX" -> AUXILIARY;
            case "NOUN" -> NOUN;
            case "PROPN" -> NAME;
            case "PRON" -> PRONOUN;
            case "DET" -> DETERMINER;
            case "ADJ" -> ADJECTIVE;
            case "NUM" -> NUMBER;
            case "ADP" -> PREPOSITION;
            case "CCONJ" -> COORDINATION;
            case "SCONJ" -> SUBORDINATION;
            case "ADV" -> ADVERB;
            case "PART" -> PARTICLE;
            default -> OTHER;
        };
    }

    static boolean isNominal(byte kind) {
        return kind == NOUN
                || kind == NAME
                || kind == PRONOUN
                || kind == DETERMINER
                || kind == ADJECTIVE
                || kind == NUMBER
                || kind == POSSESSIVE;
    }

    /** Whether the word is of the frame of a sentence: what paths between words are made of. */
    static boolean isFrame(byte kind) {
        return switch (kind) {
            case VERB, COORDINATION, SUBORDINATION, COMMA, COLON, DASH, QUOTE_MARK, STOP, PREPOSITION, BRACKET -> true;
            default -> false;
        };
    }
}
