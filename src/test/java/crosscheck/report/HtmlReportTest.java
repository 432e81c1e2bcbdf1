package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.align.ClaimGroup.Agreement;
import crosscheck.claim.attribution.Attribution.Kind;
import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.settings.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {

    static Comparison[] comparisons() {
        return new Comparison[] {Stories.ferry(), Stories.apart(), Stories.hostile(), Stories.large(8, 12)};
    }

    @Test
    void saysInOneLineWhatNeedsAttention() {
        assertEquals(
                "2 conflicts, 1 changed quotation, 1 difference to weigh, 1 fact left out of an account,"
                        + " 1 statement that only one account makes",
                page(Stories.ferry()).select(".line a").text());
    }

    @Test
    void setsTheMessageOfACardAsAHeadline() {
        List<String> headlines = page(Stories.ferry()).select(".card .message").eachText();

        assertTrue(
                headlines.contains("Told as fact in The Courier, \u201callegedly\u201d in Island Gazette"),
                headlines.toString());
        assertTrue(
                headlines.contains("The harbour master\u2019s \u201cdid everything right\u201d in The Courier is"
                        + " \u201cdid nearly everything right\u201d in Island Gazette"),
                headlines.toString());
    }

    @Test
    void hearsOnePersonUnderTheFullNameThatOneAccountHas() {
        Document page = page(new StoryBuilder()
                .said("Halloran said the bridge was safe.", "Halloran", "said", Kind.INDIRECT)
                .said("Anna Halloran said it would open in May.", "Anna Halloran", "said", Kind.INDIRECT)
                .said("Mayor Anna J. Halloran agreed.", "Mayor Anna J. Halloran", "agreed", Kind.INDIRECT)
                .said("House said no.", "House", "said", Kind.INDIRECT)
                .said("White House said yes.", "White House", "said", Kind.INDIRECT)
                .account(
                        "a.txt",
                        "A",
                        "",
                        "Bridge",
                        "Halloran said the bridge was safe.",
                        "House said no.",
                        "Mayor Anna J. Halloran agreed.")
                .account(
                        "b.txt", "B", "", "Bridge", "Anna Halloran said it would open in May.", "White House said yes.")
                .build());

        assertEquals(
                List.of("Anna Halloran", "White House", "House"),
                page.select(".figures tbody th").eachText());
    }

    @Test
    void foldsTheDifferencesOfAFactIntoOneCard() {
        Element card = page(Stories.ferry()).select(".card").get(1);

        assertEquals("|figure|attribution|", card.attr("data-rules"));
        assertEquals("1 more difference in this fact", card.select("summary").text());
    }

    @Test
    void marksWordsThatOnlyOneQuotationHasAndWhereTheOtherLacksThem() {
        Element card = page(Stories.ferry()).select(".card").first();

        assertEquals("nearly", card.select("mark.only").text());
        assertEquals(1, card.select("mark.gap").size());
    }

    @Test
    void showsHowEachAccountTellsAFact() {
        Element row = page(Stories.ferry()).select(".matrix tbody").get(1);

        assertEquals(
                List.of("“ quoted ≠ in conflict", "“ quoted ≠ in conflict", "– missing"),
                row.select("td.state").eachText());
    }

    @Test
    void showsEachOfTwoFactsThatShareAClaimInWordsAndWithConflictsOfItsOwn() {
        Document page = page(new StoryBuilder()
                .account(
                        "bridge/courier.txt",
                        "The Courier",
                        "2024-03-05",
                        "Bridge closed",
                        "Ortiz, who takes office in May, closed the bridge.",
                        "Her term begins in May.",
                        "Traffic was barred from the bridge.")
                .account(
                        "bridge/gazette.txt",
                        "Island Gazette",
                        "2024-03-05",
                        "No way over the river",
                        "The bridge was shut by Ortiz.",
                        "Ortiz will be sworn in in June.")
                .fact(Agreement.PARAPHRASE, "0:1", "0:3", "1:1")
                .fact(Agreement.PARTIAL, "0:1", "0:2", "1:2")
                .differs("time", "conflict", Severity.ERROR, "May or June", "0:1", "May", "1:2", "June")
                .build());

        assertEquals(
                List.of("Traffic was barred from the bridge.", "Her term begins in May."),
                page.select(".matrix .open").eachText());
        assertEquals(
                List.of(
                        "● told as fact",
                        "● told as fact",
                        "● told as fact ≠ in conflict",
                        "● told as fact ≠ in conflict"),
                page.select(".matrix td.state").eachText());
    }

    @Test
    void tellsWhatAnAccountLeavesOutAndWhatItAloneTells() {
        Element gazette = page(Stories.ferry()).select(".left").get(1);

        assertEquals(
                List.of("Two tugs pulled the ferry free before dawn.", "Nobody was hurt."),
                gazette.select("li > a").eachText());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void givesEveryOpenFindingAnAddress(Comparison comparison) {
        Document page = page(comparison);

        for (Finding finding : comparison.findings()) {
            assertEquals(1, page.select("[id=f-" + finding.id() + "]").size(), finding.message());
        }
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void linksOnlyToPlacesThatAreThere(Comparison comparison) {
        Document page = page(comparison);
        Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));

        assertEquals(page.select("[id]").size(), ids.size(), "no id twice");
        for (String href : page.select("a[href^=#]").eachAttr("href")) {
            assertTrue(ids.contains(href.substring(1)), href);
        }
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void asksNothingOfAnyNetwork(Comparison comparison) {
        Document page = page(comparison);

        assertTrue(page.select("[src], link, iframe, object, embed, form[action], base, meta[http-equiv=refresh]")
                .isEmpty());
        assertTrue(page.select("[style]").isEmpty(), "the policy forbids style attributes");
        assertTrue(page.select("meta[http-equiv=Content-Security-Policy]")
                .attr("content")
                .startsWith("default-src 'none'"));
    }

    @Test
    void showsTextOfSourcesAsText() {
        Document page = page(Stories.hostile());

        assertEquals(1, page.select("script").size());
        assertTrue(page.select("b:contains(Bold)").isEmpty());
        assertTrue(page.select(".text").first().text().contains("<script>alert(1)</script> </title> ]]> & \"quoted\""));
        assertTrue(page.select(".text").first().text().contains("${7*7} [[${page}]]"));
    }

    @Test
    void showsTheWholeTextOfEachAccount() {
        Comparison comparison = Stories.ferry();
        Document page = page(comparison);

        for (int i = 0; i < 3; i++) {
            Element text = page.getElementById("account-" + (i + 1)).selectFirst(".body");
            text.select(".margin").remove();
            assertEquals(
                    comparison
                            .accounts()
                            .get(i)
                            .source()
                            .text()
                            .replaceAll("\\s+", " ")
                            .strip(),
                    text.text());
        }
    }

    @Test
    void isTheSameBytesEachTime() {
        assertEquals(Written.by(new HtmlReport(), Stories.ferry()), Written.by(new HtmlReport(), Stories.ferry()));
    }

    @Test
    void staysSmallForThirtyLongAccounts() {
        int size = Written.by(new HtmlReport(), Stories.large(30, 65)).getBytes(StandardCharsets.UTF_8).length;

        assertTrue(size < 3_000_000, size + " bytes");
    }

    @Test
    void takesATemplateFromAFolderAndTheRestFromTheProgram(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("glance.html"),
                "<section th:fragment=\"glance(glance)\" id=\"glance\"><h1>Desk: <b th:text=\"${glance.title}\">x</b></h1></section>");

        Document page = Jsoup.parse(Written.by(new HtmlReport(), Stories.ferry(), Written.RUN.withTemplates(folder)));

        assertEquals("Desk: Ferry runs aground off Skerrow", page.select("h1").text());
        assertFalse(page.select(".card").isEmpty());
    }

    @Test
    void takesTheStyleFromAFolderAndLetsItApply(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("style.css"), "body { color: red }");

        Document page = Jsoup.parse(Written.by(new HtmlReport(), Stories.ferry(), Written.RUN.withTemplates(folder)));

        assertEquals("body { color: red }", page.select("style").first().data().strip());
    }

    @Test
    void namesFileAndLineOfAWrongName(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("glance.html"),
                "<section th:fragment=\"glance(glance)\">\n<h1 th:text=\"${glance.titel}\">x</h1>\n</section>");

        String message = failure(folder);

        assertTrue(message.startsWith(folder.resolve("glance.html") + ":2:"), message);
        assertTrue(message.contains("'glance.titel': no 'titel' there, only accounts, attention, title"), message);
    }

    @Test
    void namesFileAndLineOfBrokenMarkup(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("glance.html"),
                "<section th:fragment=\"glance(glance)\">\n\n<h1 th:text=\"${\">x</h1></section>");

        String message = failure(folder);

        assertTrue(message.startsWith(folder.resolve("glance.html") + ":3:"), message);
    }

    @Test
    void runsNoCodeFromATemplatesExpression(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("glance.html"),
                "<section th:fragment=\"glance(glance)\" th:text=\"${T(java.lang.System).exit(3)}\"></section>");

        assertTrue(failure(folder).contains("glance.html:1:"));
    }

    private static String failure(Path folder) {
        return assertThrows(
                        TemplateException.class,
                        () -> new HtmlReport()
                                .write(Stories.ferry(), Written.RUN.withTemplates(folder), new StringWriter()))
                .getMessage();
    }

    private static Document page(Comparison comparison) {
        return Jsoup.parse(Written.by(new HtmlReport(), comparison));
    }
}
