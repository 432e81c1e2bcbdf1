package crosscheck.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

    private static final String ARTICLE = "Café closes\n\nThe café on Quay Street closed on Monday – for good.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsTheCharset(String charset) throws SourceException {
        String mark = charset.startsWith("UTF") ? "\ufeff" : "";

        Source source = read((mark + ARTICLE).getBytes(Charset.forName(charset)));

        assertEquals(ARTICLE, source.text());
        assertEquals("Café closes", source.title());
    }

    @Test
    void takesTitleAndDateFromTheFrontMatter() throws SourceException {
        Source source = read("""
                ---
                title: A quiet day
                publisher: Harbour Chronicle
                published: 2017-05-02
                url: https://harbour.example/1
                author: Jane Doe
                ---
                A quiet day

                Nothing happened.
                """);

        assertEquals("A quiet day", source.title());
        assertEquals("Harbour Chronicle", source.publisher().orElseThrow());
        assertEquals("2017-05-02", source.published().orElseThrow().toString());
        assertEquals("TITLE A quiet day | PARAGRAPH Nothing happened.", blocks(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---\\ntitle: A\\nNo end | line 1: the front matter is not closed",
                "---\\ntitle: \"A\\n---\\nText | the front matter is no valid YAML",
                "---\\npublished: soon\\n---\\nText | line 2: published is no date: \"soon\"",
                "---\\ntitle: [a, b]\\n---\\nText | line 2: title must be one value",
            })
    void saysWhereTheFrontMatterIsBroken(String text, String message) {
        SourceException e = assertThrows(SourceException.class, () -> read(text.replace("\\n", "\n")));

        assertTrue(e.getMessage().startsWith("a.txt: ") && e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void refusesABombOfAliases() {
        StringBuilder bomb = new StringBuilder("---\na: &a [x, x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            char before = (char) (c - 1);
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [*")
                    .append(before)
                    .append(", *")
                    .append(before)
                    .append("]\n");
        }
        String text = bomb.append("title: *y\n---\nText").toString();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                read(text);
            } catch (SourceException e) {
                assertTrue(e.getMessage().contains("front matter"), e.getMessage());
            }
        });
    }

    @Test
    void aLineOfDashesIsNoFrontMatter() throws SourceException {
        assertEquals(
                "A quiet day", read("---\n\nA quiet day\n\nNothing happened.").title());
    }

    @ParameterizedTest
    @CsvSource({"'',is empty", "' \n',white space"})
    void refusesWhatIsNoText(String text, String message) {
        SourceException e = assertThrows(SourceException.class, () -> read(text));

        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void refusesBinaryData() {
        SourceException e = assertThrows(SourceException.class, () -> read(new byte[] {'a', 0, 1, 2, 'b', 3}));

        assertTrue(e.getMessage().contains("binary"), e.getMessage());
    }

    @Test
    void joinsTheLinesOfWrappedText() throws SourceException {
        Source source = read("A quiet day in the harbour\n\nNothing happened on Monday, the mayor said, and nobody\n"
                + "had thought that anything would happen on that day\nor on any other.\nIt was the third quiet day in a row in the"
                + " old port\nof the city.\n");

        assertEquals(3, source.blocks().size());
    }

    @Test
    void keepsOneParagraphALineWhereTextIsNotWrapped() throws SourceException {
        Source source =
                read("A quiet day\nNothing happened on Monday.\nThe mayor, who had been away for most of the week, said"
                        + " on his return that he was glad of it, and that the harbour would stay open until the end of the month.\n"
                        + "Nobody objected.\n");

        assertEquals(4, source.blocks().size());
    }

    @Test
    void takesLabelsOffHeadingsAndMenusAndRepeatedTitlesOut() throws SourceException {
        Source source = read("""
                Skip to main content

                Mayor opens the new harbour bridge

                4 May 2017 | Written by Jane Doe

                DetailsMayor and council talk about the toll

                The toll is two euros.

                04 May 2017Mayor opens the new harbour bridge

                NewsCorp shares fall on Monday
                """);

        assertEquals(
                "CLUTTER Skip to main content | TITLE Mayor opens the new harbour bridge"
                        + " | CLUTTER 4 May 2017 | Written by Jane Doe | CLUTTER Details"
                        + " | HEADING Mayor and council talk about the toll | PARAGRAPH The toll is two euros."
                        + " | CLUTTER 04 May 2017 | CLUTTER Mayor opens the new harbour bridge"
                        + " | HEADING NewsCorp shares fall on Monday",
                blocks(source));
    }

    @Test
    void namesTheLanguage() throws SourceException {
        assertEquals(
                "de",
                read("Der Hafen bleibt zu\n\n" + "Der Bürgermeister sagte, dass die Brücke nicht mehr für den"
                                + " Verkehr offen ist und dass er auch nicht weiß, wie es mit ihr weiter geht.\n"
                                        .repeat(3))
                        .language());
    }

    @Test
    void blocksAreInOrderWhateverTheText() throws SourceException {
        String alphabet = "Ab1 .\n\r\t-#>*|:\"“\u2028\ud800\u00a0—DetailsThe ";
        Random random = new Random(5);
        for (int run = 0; run < 1_000; run++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(80); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (Source source : List.of(read(text.toString()), MarkdownReaderTest.read(text.toString()))) {
                int last = 0;
                for (Block block : source.blocks()) {
                    assertTrue(block.span().start() >= last && !block.span().isEmpty(), text::toString);
                    assertTrue(block.span().end() <= source.text().length());
                    last = block.span().end();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a\n",
                "\n",
                "By A\n",
                "DetailsThe a b\n",
                "A heading here\n",
                "# a b c d\n",
                "> a\n",
                "* *a*"
            })
    void takesLongTextsInItsStride(String piece) {
        String text = "x\n" + piece.repeat(1_000_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            read(text);
            MarkdownReaderTest.read(text);
        });
    }

    private static Source read(String text) throws SourceException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Source read(byte[] bytes) throws SourceException {
        return new PlainTextReader().read(RawInput.of("a.txt", bytes));
    }

    static String blocks(Source source) {
        return source.blocks().stream()
                .map(b -> b.kind() + " " + b.span().of(source.text()))
                .collect(Collectors.joining(" | "));
    }
}
