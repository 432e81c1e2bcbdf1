package crosscheck.finding;

import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word of a passage.
 *
 * @param key what it is compared by: equal for two ways to write one word
 */
public record Word(Span span, String key) {

    private static final List<String> ENDINGS = List.of("n't", "'s", "'d", "'ll", "'ve", "'re", "'m");

    /** The words of a passage: runs of letters and digits; a contraction is two, so is a word with a hyphen. */
    public static List<Word> of(CharSequence text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && (isWord(text.charAt(end)) || joins(text, end))) {
                end++;
            }
            add(new Span(at, end), text, words);
            at = end;
        }
        return words;
    }

    private static void add(Span span, CharSequence text, List<Word> words) {
        String word = span.of(text).replace('’', '\'').toLowerCase(Locale.ROOT);
        if (word.equals("can't") || word.equals("cannot")) {
            split(span, 3, "can", "not", words);
            return;
        }
        if (word.equals("won't")) {
            split(span, 2, "will", "not", words);
            return;
        }
        for (String ending : ENDINGS) {
            int stem = word.length() - ending.length();
            if (stem > 0 && word.endsWith(ending)) {
                split(span, stem, HouseStyle.key(word.substring(0, stem)), HouseStyle.key(ending), words);
                return;
            }
        }
        String key = word.indexOf('.') > 0 && !Character.isDigit(word.charAt(0)) ? word.replace(".", "") : word;
        words.add(new Word(span, HouseStyle.key(key)));
    }

    private static void split(Span span, int at, String first, String second, List<Word> words) {
        words.add(new Word(new Span(span.start(), span.start() + at), first));
        words.add(new Word(new Span(span.start() + at, span.end()), second));
    }

    /** The words, with two in a row made one where the others write them as one: "cease fire", "ceasefire". */
    static List<Word> joined(List<Word> words, List<Word> others) {
        Set<String> keys = new HashSet<>();
        others.forEach(word -> keys.add(word.key()));
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i + 1 < words.size()
                    && keys.contains(word.key() + words.get(i + 1).key())) {
                Word next = words.get(++i);
                word = new Word(word.span().hull(next.span()), word.key() + next.key());
            }
            joined.add(word);
        }
        return joined;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '*'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a mark stands inside a word: an apostrophe, the points of "F.B.I." and those of a figure. */
    private static boolean joins(CharSequence text, int at) {
        char c = text.charAt(at);
        if (at + 1 >= text.length() || !isWord(text.charAt(at + 1))) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean bothDigits = Character.isDigit(before) && Character.isDigit(text.charAt(at + 1));
        return switch (c) {
            case '\'', '’' -> true;
            case ',' -> bothDigits;
            case '.' -> bothDigits || (Character.isUpperCase(before) && Character.isUpperCase(text.charAt(at + 1)));
            default -> false;
        };
    }

    /** Whether two words are written the same but for letters masked with asterisks. */
    boolean same(Word other) {
        if (key.equals(other.key)) {
            return true;
        }
        return (key.indexOf('*') > 0 || other.key.indexOf('*') > 0) && masked(key, other.key);
    }

    private static boolean masked(String a, String b) {
        return a.charAt(0) == b.charAt(0) && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    }
}
