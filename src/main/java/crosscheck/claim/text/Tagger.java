package crosscheck.claim.text;

import crosscheck.claim.text.Tokenizer.Word;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tokens of a sentence with part of speech and lemma. Not safe for threads. */
public final class Tagger {

    /** What "'s" after them stands for: "is" or "has". */
    private static final Set<String> BEFORE_IS = Set.of(
            "it",
            "he",
            "she",
            "that",
            "what",
            "who",
            "there",
            "here",
            "where",
            "how",
            "when",
            "why",
            "this",
            "everything",
            "something",
            "nothing",
            "one");

    private final Tokenizer tokenizer = new Tokenizer(new SentenceWords());
    private final PartOfSpeechTagger partsOfSpeech = new PartOfSpeechTagger();
    private final Lemmatizer lemmatizer = new Lemmatizer();

    /** The tokens of a stretch of text, in order; white space is in none. */
    public List<Token> tag(String text, Span span) {
        List<Word> words = tokenizer.tokenize(text, span);
        List<String> forms = new ArrayList<>(words.size());
        for (Word word : words) {
            forms.add(form(word.span().of(text)));
        }
        String[] tags = partsOfSpeech.tag(forms);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < tags.length; i++) {
            add(text, words.get(i), tags[i], tokens);
        }
        return tokens;
    }

    /** The word as the model knows it: straight marks, money without its sign. */
    private static String form(String word) {
        String straight = word.replace('’', '\'')
                .replace('‘', '\'')
                .replace('ʼ', '\'')
                .replace('“', '"')
                .replace('”', '"');
        boolean money = straight.length() > 1
                && Character.getType(straight.charAt(0)) == Character.CURRENCY_SYMBOL
                && Character.isDigit(straight.charAt(1));
        return money ? straight.substring(1) : straight;
    }

    private void add(String text, Word word, String tag, List<Token> tokens) {
        int plus = tag.indexOf('+');
        String first = plus < 0 ? tag : tag.substring(0, plus);
        if (word.clitic() < 0) {
            tokens.add(token(text, word.span(), first));
            return;
        }
        Span host = new Span(word.span().start(), word.clitic());
        Span clitic = new Span(word.clitic(), word.span().end());
        tokens.add(token(text, host, first));
        String second =
                cliticTag(lower(host.of(text)), lower(clitic.of(text)), plus < 0 ? "" : tag.substring(plus + 1));
        tokens.add(token(text, clitic, second));
    }

    /** @param guess what the model says of it; empty if the model sees no clitic */
    private static String cliticTag(String host, String clitic, String guess) {
        return switch (clitic) {
            case "n't", "'" -> "PART";
            case "'s" -> {
                if (host.equals("let")) {
                    yield "PRON";
                }
                boolean known = guess.equals("PART") || guess.equals("AUX");
                yield known ? guess : BEFORE_IS.contains(host) ? "AUX" : "PART";
            }
            default -> "AUX";
        };
    }

    private Token token(String text, Span span, String tag) {
        String form = span.of(text);
        return new Token(span, form, tag, lemmatizer.lemma(lower(form), tag));
    }

    private static String lower(String form) {
        return form.replace('’', '\'').replace('ʼ', '\'').toLowerCase(Locale.ROOT);
    }
}
