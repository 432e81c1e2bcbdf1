package crosscheck.claim.text;

import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTaggerME;

/** Tokens of a sentence with part of speech and lemma. Not safe for threads. */
public final class Tagger {

    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[.,]\\d+)*|(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*"
                    + "|['’](?:s|re|ve|ll|d|m|t)\\b|\\S");

    private final POSTaggerME tagger = new POSTaggerME(LanguageModels.partsOfSpeech());
    private final LemmatizerME lemmatizer = new LemmatizerME(LanguageModels.lemmas());

    /** The tokens of a stretch of text, in order; white space is in none. */
    public List<Token> tag(String text, Span span) {
        List<Span> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
            words.add(matcher.group().replace('’', '\'').replace('“', '"').replace('”', '"'));
        }
        String[] array = words.toArray(String[]::new);
        String[] tags = tagger.tag(array);
        String[] lemmas = lemmatizer.lemmatize(array, tags);
        List<Token> tokens = new ArrayList<>(array.length);
        for (int i = 0; i < array.length; i++) {
            String lemma = lemmas[i].equals("_") ? array[i] : lemmas[i];
            tokens.add(new Token(spans.get(i), spans.get(i).of(text), tags[i], lemma.toLowerCase(Locale.ROOT)));
        }
        return tokens;
    }
}
