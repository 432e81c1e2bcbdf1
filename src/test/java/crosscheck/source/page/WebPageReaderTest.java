package crosscheck.source.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WebPageReaderTest {

    private final WebPageReader reader = new WebPageReader();

    @Test
    void takesTheArticleOutOfAPageWithItsBlocks() throws Exception {
        Source source = reader.read(RawInput.of("newspaper.html", resource("newspaper.html")));

        assertEquals(new String(resource("newspaper.txt"), StandardCharsets.UTF_8), blocks(source));
    }

    @Test
    void takesMetadataFromJsonLdAndOpenGraph() throws Exception {
        Source source = reader.read(RawInput.of("newspaper.html", resource("newspaper.html")));

        assertEquals("Council approves harbour bridge after ten-hour debate", source.title());
        assertEquals(Optional.of("Harbour Post"), source.publisher());
        assertEquals(Optional.of("Ines Halloran"), source.byline());
        assertEquals("2026-03-03T21:40+01:00", source.published().orElseThrow().toString());
        assertEquals(Optional.of("https://harbourpost.example/news/bridge"), source.url());
        assertEquals("en", source.language());
    }

    @Test
    void readsASimplePageOfAFewParagraphs() throws Exception {
        Source source = read("<html><body><h1>Bridge opens</h1><p>The bridge opened on Monday.</p>"
                + "<p>Ten thousand people came to see it.</p></body></html>");

        assertEquals("""
                TITLE Bridge opens
                PARAGRAPH The bridge opened on Monday.
                PARAGRAPH Ten thousand people came to see it.
                """, blocks(source));
    }

    @Test
    void readsBrokenMarkup() throws Exception {
        Source source = read("<html><title>Bridge opens</title><p>The <b>bridge opened on Monday.<p>Ten thousand "
                + "<i>people</b> came </div></span> to see it.<table><td>");

        assertEquals(
                "Bridge opens\n\nThe bridge opened on Monday.\n\nTen thousand people came to see it.", source.text());
    }

    @Test
    void fallsBackOnTheTextInJsonLdWhereThePageShowsNone() throws Exception {
        Source source = read("<html><head><title>Bridge opens</title><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"articleBody\":\"The bridge opened on Monday. Ten thousand people came to"
                + " see it.\\nThe mayor cut a ribbon.\"}</script></head><body><div id=app></div></body></html>");

        assertEquals(
                "Bridge opens\n\nThe bridge opened on Monday. Ten thousand people came to see it.\n\n"
                        + "The mayor cut a ribbon.",
                source.text());
    }

    @Test
    void believesTheServersCharset() throws Exception {
        byte[] bytes = "<html><title>Brücke offen</title><p>Die Brücke über den Hafen ist seit Montag offen.</p>"
                .getBytes(Charset.forName("windows-1252"));

        Source source = reader.read(RawInput.of("page.html", bytes).declared("text/html; charset=windows-1252"));

        assertTrue(source.text().contains("Brücke über den Hafen"), source.text());
    }

    @Test
    void tellsAPageByItsContent() throws SourceException {
        assertTrue(reader.reads(input("page", "\ufeff\n<!-- saved --><!DOCTYPE HTML><p>Text")));
        assertTrue(reader.reads(input("page.htm", "<p>The bridge opened.</p>")));
        assertFalse(reader.reads(input("page.html", "The bridge opened. It has no tags but a < b.")));
        assertFalse(reader.reads(input("notes.md", "Use `<html>` as the first element of a page.")));
    }

    @Test
    void readsAHundredThousandNestedElementsInTime() {
        String deep = "<html><body>" + "<div>".repeat(100_000) + "<p>The bridge opened on Monday.</p>";

        Source source = assertTimeout(Duration.ofSeconds(10), () -> read(deep));

        assertTrue(source.text().contains("The bridge opened on Monday."));
    }

    private Source read(String html) throws SourceException {
        return reader.read(input("page.html", html));
    }

    private static RawInput input(String name, String html) {
        return RawInput.of(name, html.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = WebPageReaderTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    private static String blocks(Source source) {
        return source.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(source.text()) + "\n")
                .collect(Collectors.joining());
    }
}
