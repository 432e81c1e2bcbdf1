package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.JsonNode;
import crosscheck.finding.Comparison;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebAnnotationReportTest {

    private static final String OA = "http://www.w3.org/ns/oa#";

    static Comparison[] comparisons() {
        return new Comparison[] {Stories.ferry(), Stories.apart(), Stories.large(4, 9)};
    }

    /** Read by a JSON-LD processor, each finding is an annotation of the W3C's vocabulary, and no word of it gets lost. */
    @ParameterizedTest
    @MethodSource("comparisons")
    void isLinkedDataOfTheAnnotationVocabulary(Comparison comparison) throws JsonLdError {
        String json = Written.by(new WebAnnotationReport(), comparison);
        JsonNode page = Schemas.tree(json);

        JsonNode expanded = expanded(json);

        JsonNode annotations = expanded.at("/0/http:~1~1www.w3.org~1ns~1activitystreams#items/0/@list");
        assertEquals(page.get("items").size(), annotations.size());
        for (JsonNode annotation : annotations) {
            assertEquals(OA + "Annotation", annotation.at("/@type/0").asText());
            assertEquals(
                    OA + "assessing",
                    annotation.get(OA + "motivatedBy").at("/0/@id").asText());
            assertTrue(annotation.get(OA + "hasTarget").size() > 0);
            for (JsonNode target : annotation.get(OA + "hasTarget")) {
                assertEquals(2, target.get(OA + "hasSelector").size(), target.toString());
            }
        }
        assertEquals(count(page.get("items")), count(annotations));
    }

    @Test
    void placesByQuotationAndByCodePoints() {
        JsonNode page = Schemas.tree(Written.by(new WebAnnotationReport(), Stories.hostile()));
        JsonNode target = page.at("/items/2/target/0");
        String text = Stories.hostile().accounts().get(0).source().text();
        int[] points = text.codePoints().toArray();
        int start = target.at("/selector/1/start").asInt();
        int end = target.at("/selector/1/end").asInt();

        assertEquals("http://www.w3.org/ns/anno.jsonld", page.get("@context").asText());
        assertEquals("smile", new String(points, start, end - start));
        assertEquals("smile", target.at("/selector/0/exact").asText());
        assertTrue(text.contains(target.at("/selector/0/prefix").asText() + "smile"));
    }

    /** The context is ours, with the terms of the W3C's that we use: the tests ask no network. */
    private static JsonNode expanded(String json) throws JsonLdError {
        DocumentLoader context = (address, options) -> {
            assertEquals("http://www.w3.org/ns/anno.jsonld", address.toString());
            return JsonDocument.of(new StringReader(Schemas.text("/crosscheck/report/web-annotation-context.json")));
        };
        return Schemas.tree(JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader(context)
                .get()
                .toString());
    }

    /** How many values there are; identifiers and types are values too. */
    private static int count(JsonNode node) {
        List<JsonNode> values = new ArrayList<>();
        collect(node, values);
        return values.size();
    }

    private static void collect(JsonNode node, List<JsonNode> values) {
        if (node.has("@value")) {
            values.add(node.get("@value"));
        } else if (node.isContainerNode()) {
            node.forEach(child -> collect(child, values));
        } else {
            values.add(node);
        }
    }
}
