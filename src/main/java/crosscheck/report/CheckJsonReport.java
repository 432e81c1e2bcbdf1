package crosscheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import crosscheck.feed.Arrival;
import crosscheck.feed.CheckResult;
import crosscheck.feed.CheckedFinding;
import crosscheck.feed.CheckedStory;
import crosscheck.feed.FindingJson;
import crosscheck.feed.ReadFeed;
import crosscheck.source.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A check of feeds as JSON: what was read, the stories that are kept, and every finding that stands or is fixed. */
final class CheckJsonReport implements CheckReport {

    private static final String SCHEMA = "crosscheck/check/1";

    @Override
    public String format() {
        return "json";
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public String purpose() {
        return "everything, for programs; its schema is in the jar";
    }

    /** Piece by piece, and a finding on a line, since a state of many stories knows of very many. */
    @Override
    public void write(CheckResult result, Run run, Writer out) throws IOException {
        Map<String, String> storyOf = new HashMap<>();
        result.stories().forEach(story -> story.outline().items().forEach(item -> storyOf.put(item, story.id())));
        try (JsonGenerator json = JsonLayout.generator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            array("feeds", result.feeds(), CheckJsonReport::feed, json);
            array(
                    "items",
                    result.arrivals(),
                    item -> item(item, storyOf.get(item.item().id())),
                    json);
            array("stories", result.stories(), CheckJsonReport::story, json);
            json.writeArrayFieldStart("findings");
            write(result.findings(CheckedFinding.Status.NEW), json);
            result.known().write(json);
            write(result.findings(CheckedFinding.Status.FIXED), json);
            json.writeEndArray();
            array("warnings", result.warnings(), TextNode::new, json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static <T> void array(String name, List<T> values, Function<T, JsonNode> node, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeTree(node.apply(value));
        }
        json.writeEndArray();
    }

    private static ObjectNode feed(ReadFeed feed) {
        ObjectNode node = JsonLayout.object()
                .put("name", feed.feed().name())
                .put("address", feed.feed().address())
                .put("watch", feed.feed().watch())
                .put("status", feed.outcome().label())
                .put("items", feed.items().size());
        ArrayNode problems = node.putArray("problems");
        feed.problems().forEach(problems::add);
        return node;
    }

    private static ObjectNode item(Arrival arrival, String story) {
        Source source = arrival.item().source();
        return JsonLayout.object()
                .put("id", arrival.id())
                .put("feed", arrival.item().feed())
                .put("status", arrival.standing().label())
                .put("change", arrival.change().isEmpty() ? null : arrival.change())
                .put("story", story)
                .put("title", source.title())
                .put("publisher", source.publisher().orElse(null))
                .put("published", source.published().map(Object::toString).orElse(null))
                .put("url", source.url().orElse(null));
    }

    private static ObjectNode story(CheckedStory story) {
        ObjectNode node = JsonLayout.object()
                .put("id", story.id())
                .put("title", story.outline().title())
                .put("changed", story.changed())
                .put("agreements", story.agreements());
        ArrayNode items = node.putArray("items");
        story.items().forEach(items::add);
        ArrayNode witnesses = node.putArray("witnesses");
        story.witnesses().forEach(copies -> {
            ArrayNode witness = witnesses.addArray();
            copies.forEach(witness::add);
        });
        return node;
    }

    private static void write(List<CheckedFinding> findings, JsonGenerator json) throws IOException {
        for (CheckedFinding finding : findings) {
            FindingJson.write(finding, json);
        }
    }
}
