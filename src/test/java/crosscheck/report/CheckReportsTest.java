package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import crosscheck.feed.CheckResult;
import crosscheck.feed.CheckedFinding;
import crosscheck.feed.KeptFinding;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check of feeds is written as, read back by others. */
class CheckReportsTest {

    static CheckResult[] checks() {
        return new CheckResult[] {Checks.bridge(), Checks.quiet(), Checks.hostile()};
    }

    @ParameterizedTest
    @MethodSource("checks")
    void writesTheJsonThatItsSchemaSays(CheckResult result) {
        assertEquals(Set.of(), Schemas.faults(Schemas.check(), Checks.written("json", result)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"crosscheck/check/1\"", "\"new\"", "\"changed\"", "\"failed\"", "\"fixed\"", "\"error\""})
    void schemaRefusesWhatItDoesNotKnow(String word) {
        String json = Checks.written("json", Checks.bridge()).replace(word, "\"other\"");

        assertFalse(Schemas.faults(Schemas.check(), json).isEmpty());
    }

    @Test
    void jsonTellsStatusesStoriesAndCopies() {
        JsonNode check = Schemas.tree(Checks.written("json", Checks.bridge()));

        assertEquals(
                Set.of("new", "known", "fixed"),
                Set.copyOf(check.findValuesAsText("status").stream()
                        .filter(status -> !status.matches("read|failed|changed|seen"))
                        .toList()));
        JsonNode story = check.get("stories").get(0).get("items").size() > 1
                ? check.get("stories").get(0)
                : check.get("stories").get(1);
        assertEquals(Set.of("c1", "w1", "p1", "p2"), texts(story.get("items")));
        assertEquals(2, story.get("witnesses").size(), "copies are no accounts of their own");
        assertTrue(story.get("agreements").asInt() >= 1);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void sarifHasTheNewFindings(CheckResult result) {
        JsonNode sarif = Schemas.tree(Checks.written("sarif", result));

        assertEquals(Set.of(), Schemas.faults(Schemas.sarif(), sarif.toString()));
        List<String> told = new ArrayList<>();
        sarif.at("/runs/0/results")
                .forEach(r -> told.add(
                        r.at("/partialFingerprints/crosscheckFinding~1v1").asText()));
        assertEquals(ids(result, CheckedFinding.Status.NEW), told);
        sarif.at("/runs/0/results")
                .forEach(r -> assertEquals(1, r.get("locations").size(), r.toString()));
    }

    @Test
    void sarifPointsIntoTheItem() {
        JsonNode result = Schemas.tree(Checks.written("sarif", Checks.bridge())).at("/runs/0/results/0");

        assertEquals(
                "feeds/post.xml%23p1",
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertEquals(
                "12 cracks",
                result.at("/locations/0/physicalLocation/region/snippet/text").asText());
    }

    @Test
    void junitFailsOnTheNewAndErrsOnTheUnread() throws Exception {
        List<ReportTestSuite> suites = parse(Checks.written("junit", Checks.bridge()));

        assertEquals(
                1, suites.stream().mapToInt(ReportTestSuite::getNumberOfErrors).sum());
        long failing = Checks.bridge().findings().stream()
                .filter(CheckedFinding::fails)
                .count();
        assertTrue(failing > 0);
        assertEquals(
                failing,
                suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum());
        ReportTestCase failed = suites.stream()
                .flatMap(s -> s.getTestCases().stream())
                .filter(ReportTestCase::hasFailure)
                .findFirst()
                .orElseThrow();
        assertTrue(failed.getFailureDetail().contains(": error: "), failed.getFailureDetail());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void junitIsReadByTheParserOfSurefire(CheckResult result) throws Exception {
        assertTrue(parse(Checks.written("junit", result)).size() >= 1);
    }

    @Test
    void markdownHasAHeadATableAStoryAndTheRest() {
        Document page = markdown(Checks.bridge());

        assertTrue(page.select("h2").text().startsWith("Crosscheck: "), page.text());
        assertTrue(page.select("h2").text().contains(" known, 1 fixed"), page.text());
        assertEquals(
                Checks.bridge().findings(CheckedFinding.Status.NEW).size(),
                page.select("tbody tr").size());
        assertEquals(List.of("Fixed", "Not read"), page.select("h3").eachText().subList(1, 3));
    }

    @Test
    void markdownKeepsTextOfSourcesFromBecomingMarkup() {
        assertTrue(markdown(Checks.hostile()).select("script, code, a, img, b").isEmpty());
    }

    @Test
    void theTerminalListsWhatIsNewAndWhatIsFixed() {
        List<String> lines = Checks.written("text", Checks.bridge()).lines().toList();

        List<String> fixed = lines.stream().filter(l -> l.startsWith("fixed: ")).toList();
        assertEquals(1, fixed.size(), lines.toString());
        assertTrue(fixed.get(0).contains("five million") || fixed.get(0).contains("5 million"), fixed.get(0));
        assertEquals(Checks.bridge().findings(CheckedFinding.Status.NEW).size() + 1, lines.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "text"})
    void isOneLineAFinding(String format) {
        CheckResult result = Checks.hostile();

        assertEquals(
                result.findings(CheckedFinding.Status.NEW).size(),
                Checks.written(format, result).lines().count());
    }

    @Test
    void gitLabHasTheNewFindings() {
        JsonNode issues = Schemas.tree(Checks.written("gitlab", Checks.bridge()));

        assertEquals(
                ids(Checks.bridge(), CheckedFinding.Status.NEW),
                new ArrayList<>(issues.findValuesAsText("fingerprint")));
    }

    @Test
    void thePageLinksEachNewFindingToItsStory() {
        CheckResult result = Checks.bridge();
        Document page = Jsoup.parse(Checks.written("html", result));

        for (CheckedFinding finding : result.findings(CheckedFinding.Status.NEW)) {
            KeptFinding kept = finding.finding();
            String href = "stories/" + kept.story() + ".html#f-" + kept.id();
            assertEquals(1, page.select("#new a[href=" + href + "]").size(), href);
        }
        assertEquals(1, page.select("#fixed li").size());
        assertTrue(
                page.select("#new").text().contains("also printed by"),
                page.select("#new").text());
        assertTrue(page.select("#items").text().contains("changed"), page.text());
        assertTrue(page.select("#feeds").text().contains("the server answers 503"), page.text());
    }

    @Test
    void thePageKeepsTextOfSourcesFromBecomingMarkup() {
        Document page = Jsoup.parse(Checks.written("html", Checks.hostile()));

        assertEquals(1, page.select("script").size());
        assertFalse(page.select("main b").eachText().stream().anyMatch("bold"::equalsIgnoreCase));
        assertTrue(page.text().contains("<script>alert(1)</script>"));
    }

    private static List<String> ids(CheckResult result, CheckedFinding.Status status) {
        return result.findings(status).stream().map(f -> f.finding().id()).toList();
    }

    private static Set<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return Set.copyOf(texts);
    }

    private static Document markdown(CheckResult result) {
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        return Jsoup.parse(HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(Checks.written("markdown", result))));
    }

    private static List<ReportTestSuite> parse(String xml) throws Exception {
        try (InputStreamReader in = new InputStreamReader(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)) {
            return new TestSuiteXmlParser(new NullConsoleLogger()).parse(in);
        }
    }
}
