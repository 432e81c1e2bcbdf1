package crosscheck.align.semantic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The tokenizer of BERT for uncased text: clean, lower-case, strip accents, part words and punctuation, then the longest
 * known pieces from the left (Devlin et al. 2019; the reference is {@code tokenization.py} of google-research/bert).
 */
final class WordPiece {

    private static final int LONGEST_WORD = 100;
    /** The piece for a word that can't be made of others. */
    static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> vocabulary;

    /**
     * @param vocabulary the number of each piece; pieces that go on a word begin with "##"
     */
    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A piece of the text.
     *
     * @param id its number in the vocabulary
     * @param at the UTF-16 offset of its word in the text
     */
    record Piece(int id, int at) {}

    /** The pieces of a text, without the marks at its ends. */
    List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (isDropped(c)) {
                at += Character.charCount(c);
                continue;
            }
            boolean alone = isPunctuation(c) || isChinese(c);
            if (alone || isSpace(c)) {
                add(word, start, pieces);
                if (alone) {
                    word.appendCodePoint(c);
                    add(word, at, pieces);
                }
            } else {
                if (word.isEmpty()) {
                    start = at;
                }
                word.append(plain(c));
            }
            at += Character.charCount(c);
        }
        add(word, start, pieces);
        return pieces;
    }

    private void add(StringBuilder word, int at, List<Piece> pieces) {
        if (word.isEmpty()) {
            return;
        }
        String whole = word.toString();
        word.setLength(0);
        int before = pieces.size();
        int from = 0;
        while (from < whole.length()) {
            int to = whole.codePointCount(0, whole.length()) > LONGEST_WORD ? from : whole.length();
            Integer id = null;
            while (to > from && id == null) {
                id = vocabulary.get((from == 0 ? "" : "##") + whole.substring(from, to));
                to -= id == null ? 1 : 0;
            }
            if (id == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(new Piece(vocabulary.get(UNKNOWN), at));
                return;
            }
            pieces.add(new Piece(id, at));
            from = to;
        }
    }

    /** In lower case and without accents, letter by letter as the reference does it. */
    private static String plain(int c) {
        if (c < 0x80) {
            return String.valueOf((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
        }
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return "\ufffd";
        }
        String lower = Character.toString(c).toLowerCase(java.util.Locale.ROOT);
        String parted = java.text.Normalizer.normalize(lower, java.text.Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder();
        parted.codePoints()
                .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isDropped(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        int type = Character.getType(c);
        return c == 0
                || c == 0xfffd
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    private static boolean isSpace(int c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || Character.getType(c) == Character.SPACE_SEPARATOR
                || c == 0x2028
                || c == 0x2029;
    }

    /** What isn't a letter, a digit or a space in ASCII, and what Unicode calls punctuation. */
    private static boolean isPunctuation(int c) {
        if ((c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The blocks that the reference parts into single characters: CJK unified ideographs, not kana or hangul. */
    private static boolean isChinese(int c) {
        return (c >= 0x4e00 && c <= 0x9fff)
                || (c >= 0x3400 && c <= 0x4dbf)
                || (c >= 0x20000 && c <= 0x2a6df)
                || (c >= 0x2a700 && c <= 0x2b73f)
                || (c >= 0x2b740 && c <= 0x2b81f)
                || (c >= 0x2b820 && c <= 0x2ceaf)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0x2f800 && c <= 0x2fa1f);
    }
}
