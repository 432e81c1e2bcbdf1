package crosscheck.claim.fact;

import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lexemes of a sentence in order; any index may be asked for, and is {@link Lexeme#NONE} outside the sentence. */
final class Lexemes {

    private static final Pattern LEXEME = Pattern.compile("\\d{1,3}+(?:,\\d{3})++(?:\\.\\d++)?+|\\d++(?:\\.\\d++)?+"
            + "|(?:\\p{L}\\.){2,}+|['’](?:s|re|ve|ll|d|m|t)\\b|[\\p{L}\\p{M}]++|\\S");

    private final List<Lexeme> list;

    private Lexemes(List<Lexeme> list) {
        this.list = list;
    }

    static Lexemes of(String text, Sentence sentence) {
        List<Lexeme> list = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        Span span = sentence.span();
        Matcher matcher = LEXEME.matcher(text).region(span.start(), span.end());
        int t = 0;
        int last = -1;
        while (matcher.find()) {
            while (t < tokens.size() && tokens.get(t).span().end() <= matcher.start()) {
                t++;
            }
            String lower = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            Span own = new Span(matcher.start(), matcher.end());
            String tag = t < tokens.size() ? tokens.get(t).tag() : "";
            boolean whole = t < tokens.size() && tokens.get(t).span().equals(own);
            list.add(new Lexeme(
                    own,
                    lower,
                    tag,
                    whole ? tokens.get(t).lemma() : singular(lower),
                    Character.isUpperCase(matcher.group().codePointAt(0)),
                    matcher.start() == last));
            last = matcher.end();
        }
        return new Lexemes(list);
    }

    int size() {
        return list.size();
    }

    Lexeme get(int i) {
        return i >= 0 && i < list.size() ? list.get(i) : Lexeme.NONE;
    }

    /** The span from one lexeme to another, both inclusive. */
    Span span(int first, int last) {
        return get(first).span().hull(get(last).span());
    }

    /** How many lexemes from {@code i} on spell the phrase; 0 where they don't. */
    int match(int i, List<String> phrase) {
        for (int k = 0; k < phrase.size(); k++) {
            if (!get(i + k).is(phrase.get(k))) {
                return 0;
            }
        }
        return phrase.size();
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
