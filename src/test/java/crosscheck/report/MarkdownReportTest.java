package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.finding.Comparison;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Read back by CommonMark's own Java parser. */
class MarkdownReportTest {

    @Test
    void isAHeadALineAndATable() {
        Document page = html(Stories.ferry());

        assertEquals("Ferry runs aground off Skerrow", page.select("h2").text());
        assertTrue(
                page.select("p").first().text().startsWith("Needs attention: 2 conflicts, 1 changed quotation"),
                page.text());
        assertEquals(
                Stories.ferry().findings().size() - 1, page.select("tbody tr").size());
        assertEquals(
                "the harbour master's \"did everything right\" in The Courier is \"did nearly everything right\" in Island Gazette",
                page.select("tbody tr").first().child(1).text());
    }

    @Test
    void saysSoWhereThereIsNothing() {
        assertTrue(html(Stories.apart()).text().contains("No findings."));
    }

    @Test
    void keepsTextOfSourcesFromBecomingMarkup() {
        Document page = html(Stories.hostile());
        String markdown = Written.by(new MarkdownReport(), Stories.hostile());

        assertTrue(page.select("script, code, a, img").isEmpty(), page.outerHtml());
        assertEquals(4, page.select("tbody tr").first().childrenSize());
        assertFalse(markdown.contains("@everyone"));
        assertFalse(markdown.contains("http://"));
    }

    @Test
    void fitsACommentHoweverManyFindingsThereAre() {
        assertTrue(Written.by(new MarkdownReport(), Stories.large(12, 60)).length() < 65_536);
    }

    private static Document html(Comparison comparison) {
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        String markdown = Written.by(new MarkdownReport(), comparison);
        return Jsoup.parse(HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown)));
    }
}
