package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import crosscheck.finding.Comparison;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {

    static Comparison[] comparisons() {
        return JsonReportTest.comparisons();
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void isValidBySarifsOwnSchema(Comparison comparison) {
        String sarif = Written.by(new SarifReport(), comparison, Written.RUN.withAccepted(true));

        assertEquals(Set.of(), Schemas.faults(Schemas.sarif(), sarif));
    }

    @Test
    void placesAResultByCharactersAndByLine() {
        JsonNode result = results(Stories.ferry(), Written.RUN).get(1);
        JsonNode place = result.at("/locations/0/physicalLocation");
        JsonNode region = place.get("region");
        String text = Stories.ferry().accounts().get(0).source().text();
        int offset = region.get("charOffset").asInt();

        assertEquals("ferry/courier.txt", place.at("/artifactLocation/uri").asText());
        assertEquals(
                "212 passengers",
                text.substring(offset, offset + region.get("charLength").asInt()));
        assertEquals(7, region.get("startLine").asInt());
        assertEquals(19, region.get("startColumn").asInt());
        assertEquals(33, region.get("endColumn").asInt());
    }

    @Test
    void relatesTheOtherAccount() {
        JsonNode result = results(Stories.ferry(), Written.RUN).get(1);

        assertEquals(
                "ferry/gazette.md",
                result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asText());
        assertEquals(
                "Island Gazette", result.at("/relatedLocations/0/message/text").asText());
    }

    @Test
    void carriesTheFindingsIdAsFingerprint() {
        Comparison comparison = Stories.ferry();

        assertEquals(
                comparison.findings().get(0).id(),
                results(comparison, Written.RUN)
                        .get(0)
                        .at("/partialFingerprints/crosscheckFinding~1v1")
                        .asText());
    }

    @Test
    void leavesOutWhatABaselineAcceptsUnlessAskedForIt() {
        JsonNode usual = results(Stories.ferry(), Written.RUN);
        JsonNode asked = results(Stories.ferry(), Written.RUN.withAccepted(true));

        assertEquals(usual.size() + 1, asked.size());
        assertTrue(asked.get(asked.size() - 1).has("suppressions"));
    }

    @Test
    void encodesPathsAsUris() {
        JsonNode tree = Schemas.tree(Written.by(new SarifReport(), Stories.hostile()));

        assertEquals(
                "dir%20with%20space/%C3%A4%23%3F%25,:.txt",
                tree.at("/runs/0/artifacts/0/location/uri").asText());
    }

    private static JsonNode results(Comparison comparison, Run run) {
        return Schemas.tree(Written.by(new SarifReport(), comparison, run)).at("/runs/0/results");
    }
}
