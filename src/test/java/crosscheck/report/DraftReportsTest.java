package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import crosscheck.draft.DraftCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft's check is written as; every format points into the draft first. */
class DraftReportsTest {

    static DraftCheck[] checks() {
        return new DraftCheck[] {Drafts.ferries(), Drafts.clean(), Drafts.careful(), Drafts.hostile()};
    }

    @ParameterizedTest
    @MethodSource("checks")
    void writesTheJsonThatItsSchemaSays(DraftCheck check) {
        assertEquals(Set.of(), Schemas.faults(Schemas.draft(), Drafts.written("json", check)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"altered\"", "\"unsupported\"", "\"clean\"", "\"nearest\"", "\"crosscheck/draft/1\""})
    void schemaRefusesWhatItDoesNotKnow(String word) {
        String json = Drafts.written("json", Drafts.ferries()).replace(word, "\"other\"");

        assertFalse(Schemas.faults(Schemas.draft(), json).isEmpty());
    }

    @Test
    void sarifPlacesEveryFindingInTheDraft() {
        JsonNode sarif = Schemas.tree(Drafts.written("sarif", Drafts.ferries()));

        assertEquals(Set.of(), Schemas.faults(Schemas.sarif(), sarif.toString()));
        List<String> places = new ArrayList<>();
        for (JsonNode result : sarif.at("/runs/0/results")) {
            places.add(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asText());
        }
        assertFalse(places.isEmpty());
        assertEquals(Set.of("draft/draft.md"), Set.copyOf(places));
    }

    @Test
    void junitHasTheRulesOfADraft() {
        String junit = Drafts.written("junit", Drafts.clean());

        assertTrue(junit.contains("crosscheck.misquote") && junit.contains("crosscheck.unsupported"), junit);
        assertFalse(junit.contains("crosscheck.quote"), junit);
    }

    @Test
    void csvHasThePassageOfTheDraftFirst() throws IOException {
        List<CSVRecord> rows = rows("csv", Drafts.ferries());

        for (CSVRecord row : rows) {
            boolean omission = row.get("rule").equals("omission");
            assertEquals("draft/draft.md", row.get(omission ? "missing in" : "path"));
        }
        assertTrue(rows.stream()
                .anyMatch(r -> r.get("rule").equals("misquote")
                        && r.get("passage").contains("crews")
                        && r.get("other passage").contains("ships")));
    }

    @Test
    void theTerminalNamesAPlaceInTheDraft() {
        List<String> findings = Drafts.written("text", Drafts.ferries())
                .lines()
                .filter(line -> line.endsWith("]"))
                .toList();

        assertFalse(findings.isEmpty());
        findings.forEach(line -> assertTrue(line.startsWith("draft/draft.md:"), line));
    }

    @Test
    void theChecklistAsCsvKeepsTheOrderOfTheDraftAndStartsNoFormula() throws IOException {
        List<CSVRecord> rows = rows("checklist-csv", Drafts.ferries());
        List<Integer> lines =
                rows.stream().map(r -> Integer.parseInt(r.get("line"))).toList();

        assertEquals(lines.stream().sorted().toList(), lines);
        for (CSVRecord row : rows("checklist-csv", Drafts.hostile())) {
            row.forEach(cell -> assertFalse(cell.matches("(?s)\\s*[=+\\-@|].*"), cell));
        }
    }

    /** A difference in a later sentence may belong to a fact that an earlier one tells too. */
    @ParameterizedTest
    @MethodSource("checks")
    void everyCardStandsBelowTheSentenceThatItSpeaksOfFirst(DraftCheck check) {
        Document page = Jsoup.parse(Drafts.written("html", check));

        for (Element card : page.select(".draft .body .card")) {
            Element place = card.closest(".body > *");
            while (!place.normalName().equals("p")) {
                place = place.previousElementSibling();
            }
            Element paragraph = place;
            List<String> claims =
                    paragraph.select(".claim").stream().map(Element::id).toList();
            List<String> passages = card.selectFirst(".passages").select("a.account").stream()
                    .map(a -> a.attr("href").substring(1))
                    .toList();
            assertTrue(passages.stream().anyMatch(claims::contains), card::text);
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyLinkOfThePageLeadsSomewhere(DraftCheck check) {
        Document page = Jsoup.parse(Drafts.written("html", check));

        List<String> dead = page.select("a[href^=#]").stream()
                .map(a -> a.attr("href").substring(1))
                .filter(id -> page.getElementById(id) == null)
                .distinct()
                .toList();
        assertEquals(List.of(), dead);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void noIdStandsTwiceOnThePage(DraftCheck check) {
        Document page = Jsoup.parse(Drafts.written("html", check));

        List<String> ids = page.select("[id]").stream().map(Element::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    private static List<CSVRecord> rows(String format, DraftCheck check) throws IOException {
        CSVFormat csv = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Drafts.written(format, check), csv)) {
            return parser.getRecords();
        }
    }
}
