package crosscheck.claim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.source.Block;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuoteDetectorTest {

    private final QuoteDetector detector = new QuoteDetector();

    @ParameterizedTest
    @CsvFileSource(resources = "quotes.txt", delimiter = '|', quoteCharacter = '\u0001', maxCharsPerColumn = 10_000)
    void findsQuotations(String paragraph, String expected) {
        List<String> found = new ArrayList<>();
        String text = paragraph.strip();
        for (Quote quote : detector.detect(paragraphs(text))) {
            found.add(">".repeat(quote.depth())
                    + quote.content().of(text)
                    + (quote.closed() ? "" : "~")
                    + (quote.span().of(text).equals(quote.content().of(text)) ? "!" : ""));
        }
        assertEquals(expected == null ? "" : expected.strip(), String.join(" ; ", found));
    }

    @Test
    void keepsAQuoteOpenOverParagraphs() {
        String[] paragraphs = {
            "The minister said: “We will not wait.",
            "“We have waited for ten years.",
            "“That is enough.” She then left.",
            "“No comment,” said her deputy."
        };

        List<Quote> quotes = detector.detect(paragraphs(paragraphs));

        assertEquals(
                List.of(false, true, true, false),
                quotes.stream().map(Quote::continues).toList());
        assertEquals(
                List.of(false, false, true, true),
                quotes.stream().map(Quote::closed).toList());
    }

    @Test
    void keepsAStraightQuoteOpenOverParagraphs() {
        List<Quote> quotes = detector.detect(paragraphs("\"We came early.", "\"We stayed late,\" he said."));

        assertEquals(List.of(false, true), quotes.stream().map(Quote::continues).toList());
    }

    @Test
    void keepsASingleQuoteOpenWhereTheNextParagraphReopensIt() {
        List<Quote> quotes = detector.detect(paragraphs("‘We came early.", "‘We stayed late,’ he said."));

        assertEquals(List.of(false, true), quotes.stream().map(Quote::continues).toList());
    }

    @Test
    void doesNotContinueAQuoteThatWasClosed() {
        List<Quote> quotes = detector.detect(paragraphs("“We came early.”", "“We stayed late,” he said."));

        assertEquals(
                List.of(false, false), quotes.stream().map(Quote::continues).toList());
    }

    @Test
    void looksForNoneInClutter() {
        String text = "“Sign up now”";
        Block clutter = new Block(new Span(0, text.length()), Block.Kind.CLUTTER);

        assertEquals(List.of(), detector.detect(source(text, List.of(clutter))));
    }

    private static Source paragraphs(String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            blocks.add(new Block(new Span(start, text.length()), Block.Kind.PARAGRAPH));
            text.append("\n\n");
        }
        return source(text.toString(), blocks);
    }

    private static Source source(String text, List<Block> blocks) {
        return new Source(
                "id", "a.txt", "Title", Optional.empty(), Optional.empty(), Optional.empty(), "en", text, blocks);
    }
}
