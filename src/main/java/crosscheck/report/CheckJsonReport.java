package crosscheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.feed.Arrival;
import crosscheck.feed.CheckResult;
import crosscheck.feed.CheckedFinding;
import crosscheck.feed.CheckedStory;
import crosscheck.feed.KeptFinding;
import crosscheck.feed.ReadFeed;
import crosscheck.source.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    @Override
    public void write(CheckResult result, Run run, Writer out) throws IOException {
        ObjectNode root = JsonLayout.object();
        root.put("schema", SCHEMA);
        ArrayNode feeds = root.putArray("feeds");
        result.feeds().forEach(feed -> feeds.add(feed(feed)));
        Map<String, String> storyOf = new HashMap<>();
        result.stories().forEach(story -> story.outline().items().forEach(item -> storyOf.put(item, story.id())));
        ArrayNode items = root.putArray("items");
        result.arrivals()
                .forEach(arrival ->
                        items.add(item(arrival, storyOf.get(arrival.item().id()))));
        ArrayNode stories = root.putArray("stories");
        result.stories().forEach(story -> stories.add(story(story)));
        ArrayNode findings = root.putArray("findings");
        result.findings().forEach(finding -> findings.add(finding(finding)));
        ArrayNode warnings = root.putArray("warnings");
        result.warnings().forEach(warnings::add);
        JsonLayout.write(root, out);
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

    private static ObjectNode finding(CheckedFinding checked) {
        KeptFinding finding = checked.finding();
        ObjectNode node = JsonLayout.object()
                .put("id", finding.id())
                .put("status", checked.status().label())
                .put("fails", checked.fails())
                .put("rule", finding.rule())
                .put("kind", finding.kind().isEmpty() ? null : finding.kind())
                .put("severity", finding.severity().label())
                .put("message", finding.message())
                .put("story", finding.story().isEmpty() ? null : finding.story());
        ArrayNode passages = node.putArray("passages");
        for (KeptFinding.Passage passage : finding.passages()) {
            passages.addObject()
                    .put("item", passage.id())
                    .put("feed", passage.feed())
                    .put("start", passage.start())
                    .put("end", passage.end())
                    .put("text", passage.text());
        }
        ArrayNode missing = node.putArray("missing");
        finding.missingIds().forEach(missing::add);
        checked.accepted()
                .ifPresentOrElse(
                        a -> node.putObject("accepted")
                                .put("by", a.by())
                                .put("on", a.on())
                                .put("reason", a.reason()),
                        () -> node.put("accepted", false));
        return node;
    }
}
