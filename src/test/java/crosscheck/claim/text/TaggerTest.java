package crosscheck.claim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TaggerTest {

    private final Tagger tagger = new Tagger();

    @ParameterizedTest
    @CsvFileSource(resources = "tokens.txt", delimiter = '|', quoteCharacter = '\u0002')
    void partsASentenceIntoTokens(String sentence, String tokens) {
        assertEquals(tokens, tag(sentence).stream().map(Token::text).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "lemmas.txt", delimiter = ' ', quoteCharacter = '\u0002')
    void findsTheDictionaryForm(String word, String tag, String lemma) {
        assertEquals(lemma, new Lemmatizer().lemma(word.toLowerCase(Locale.ROOT), tag));
    }

    @Test
    void tagsBothPartsOfAContraction() {
        assertEquals(
                "They/PRON/they do/AUX/do n't/PART/not know/VERB/know Cole/PROPN/cole 's/PART/'s plan/NOUN/plan ./PUNCT/.",
                tagged("They don't know Cole's plan."));
        assertEquals("It/PRON/it 's/AUX/be a/DET/a plan/NOUN/plan ./PUNCT/.", tagged("It's a plan."));
    }

    @Test
    void keepsEveryCharacterButWhiteSpaceInExactlyOneToken() {
        String alphabet = "aB1.,'’\"- \t$€@#/&—…%()\ud83d\ude00\ud800\u00e4\u0301s tn";
        Random random = new Random(11);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int last = 0;
            for (Token token : tag(text.toString())) {
                assertTrue(token.span().start() >= last && !token.span().isEmpty());
                assertTrue(text.substring(last, token.span().start()).isBlank(), text::toString);
                assertEquals(token.text(), token.span().of(text));
                last = token.span().end();
            }
            assertTrue(text.substring(last).isBlank(), text::toString);
        }
    }

    @Test
    void takesALongWordInItsStride() {
        String word = "a-'".repeat(300_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tag(word));
    }

    private List<Token> tag(String text) {
        return tagger.tag(text, new Span(0, text.length()));
    }

    private String tagged(String text) {
        return tag(text).stream()
                .map(t -> t.text() + "/" + t.tag() + "/" + t.lemma())
                .collect(Collectors.joining(" "));
    }
}
