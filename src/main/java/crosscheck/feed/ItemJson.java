package crosscheck.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.source.Block;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Kept items and stories as bytes and back. Field by field, since a mapper that works out the fields for itself takes longer
 * to start than a run with nothing new should take as a whole.
 */
final class ItemJson {

    private final JsonMapper mapper = new JsonMapper();

    byte[] write(KeptItem kept) {
        Item item = kept.item();
        Source source = item.source();
        ObjectNode json = mapper.createObjectNode()
                .put("firstSeen", kept.firstSeen().toString())
                .put("id", item.id())
                .put("feed", item.feed())
                .put("watched", item.watched());
        ObjectNode text = json.putObject("source")
                .put("id", source.id())
                .put("path", source.path())
                .put("title", source.title())
                .put("publisher", source.publisher().orElse(null))
                .put("published", source.published().map(Published::toString).orElse(null))
                .put("url", source.url().orElse(null))
                .put("language", source.language())
                .put("text", source.text())
                .put("byline", source.byline().orElse(null))
                .put("item", source.item().orElse(null));
        ArrayNode blocks = text.putArray("blocks");
        for (Block block : source.blocks()) {
            blocks.addArray()
                    .add(block.span().start())
                    .add(block.span().end())
                    .add(block.kind().name());
        }
        return bytes(json);
    }

    KeptItem item(byte[] bytes) {
        JsonNode json = read(bytes);
        JsonNode text = json.get("source");
        List<Block> blocks = new ArrayList<>();
        text.get("blocks")
                .forEach(block -> blocks.add(new Block(
                        new Span(block.get(0).asInt(), block.get(1).asInt()),
                        Block.Kind.valueOf(block.get(2).asText()))));
        Source source = new Source(
                text.get("id").asText(),
                text.get("path").asText(),
                text.get("title").asText(),
                optional(text, "publisher"),
                optional(text, "published").map(Published::parse),
                optional(text, "url"),
                text.get("language").asText(),
                text.get("text").asText(),
                blocks,
                optional(text, "byline"),
                optional(text, "item"));
        Item item = new Item(
                json.get("id").asText(),
                json.get("feed").asText(),
                json.get("watched").asBoolean(),
                source);
        return new KeptItem(item, Instant.parse(json.get("firstSeen").asText()));
    }

    byte[] write(StoryOutline story) {
        ObjectNode json = mapper.createObjectNode().put("id", story.id()).put("title", story.title());
        ArrayNode witnesses = json.putArray("witnesses");
        for (List<String> items : story.witnesses()) {
            ArrayNode witness = witnesses.addArray();
            items.forEach(witness::add);
        }
        return bytes(json);
    }

    StoryOutline story(byte[] bytes) {
        JsonNode json = read(bytes);
        List<List<String>> witnesses = new ArrayList<>();
        for (JsonNode witness : json.get("witnesses")) {
            List<String> items = new ArrayList<>();
            witness.forEach(item -> items.add(item.asText()));
            witnesses.add(items);
        }
        return new StoryOutline(json.get("id").asText(), json.get("title").asText(), witnesses);
    }

    private static Optional<String> optional(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field).textValue());
    }

    private byte[] bytes(JsonNode json) {
        try {
            return mapper.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept record can't be written as JSON", e);
        }
    }

    private JsonNode read(byte[] bytes) {
        try {
            return mapper.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a kept record is no JSON of this version", e);
        }
    }
}
