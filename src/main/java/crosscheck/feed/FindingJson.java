package crosscheck.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import crosscheck.finding.Acceptance;
import crosscheck.settings.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding of a check as JSON on one line: what the JSON of a run gives out and what the state keeps. Both are the same, so
 * that a known finding goes from the state to the output as it is, however many there are.
 */
public final class FindingJson {

    /** In ASCII alone, which strings hold, decode and encode at least cost: known findings are copied by the ten thousands. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String KNOWN = standing(CheckedFinding.Status.KNOWN, false, Optional.empty());

    private FindingJson() {}

    /** Writes a finding with what it is to a run. */
    public static void write(CheckedFinding checked, JsonGenerator json) throws IOException {
        json.writeRawValue(standing(checked.status(), checked.fails(), checked.accepted())
                + kept(checked.finding()).substring(1));
    }

    /** Writes a known finding, of which the line of a text from {@code start} to {@code end} is kept. */
    static void writeKnown(String text, int start, int end, Optional<Acceptance> accepted, JsonGenerator json)
            throws IOException {
        json.writeRawValue(accepted.isEmpty() ? KNOWN : standing(CheckedFinding.Status.KNOWN, false, accepted));
        json.writeRaw(text, start + 1, end - start - 1);
    }

    private static String standing(CheckedFinding.Status status, boolean fails, Optional<Acceptance> accepted) {
        return "{\"status\":\"" + status.label() + "\",\"fails\":" + fails + ",\"accepted\":"
                + accepted.map(FindingJson::acceptance).orElse("false") + ",";
    }

    private static String acceptance(Acceptance acceptance) {
        return written(json -> {
            json.writeStringField("by", acceptance.by());
            json.writeStringField("on", acceptance.on());
            json.writeStringField("reason", acceptance.reason());
        });
    }

    /** What is kept of a finding, as an object on one line. */
    static String kept(KeptFinding finding) {
        return written(json -> {
            json.writeStringField("id", finding.id());
            json.writeStringField("rule", finding.rule());
            text("kind", finding.kind(), json);
            json.writeStringField("severity", finding.severity().label());
            json.writeStringField("message", finding.message());
            text("story", finding.story(), json);
            json.writeArrayFieldStart("tellers");
            for (String item : finding.tellers()) {
                json.writeStartObject();
                item(item, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("passages");
            for (KeptFinding.Passage passage : finding.passages()) {
                json.writeStartObject();
                item(passage.item(), json);
                json.writeNumberField("start", passage.start());
                json.writeNumberField("end", passage.end());
                json.writeStringField("text", passage.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            texts("missing", finding.missing().stream().map(ItemKey::id).toList(), json);
            texts("missingFeeds", finding.missing().stream().map(ItemKey::feed).toList(), json);
        });
    }

    /** What a feed calls an item, and the feed. */
    private static void item(String key, JsonGenerator json) throws IOException {
        json.writeStringField("item", ItemKey.id(key));
        json.writeStringField("feed", ItemKey.feed(key));
    }

    /** Empty stands for nothing there. */
    private static void text(String name, String text, JsonGenerator json) throws IOException {
        if (text.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, text);
        }
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private static String written(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be written", e);
        }
        return text.toString();
    }

    /** Reads what {@link #kept} wrote. */
    static KeptFinding read(String kept) {
        try {
            JsonNode json = MAPPER.readTree(kept);
            List<KeptFinding.Passage> passages = new ArrayList<>();
            json.get("passages")
                    .forEach(p -> passages.add(new KeptFinding.Passage(
                            key(p),
                            p.get("start").asInt(),
                            p.get("end").asInt(),
                            p.get("text").asText())));
            List<String> tellers = new ArrayList<>();
            json.get("tellers").forEach(item -> tellers.add(key(item)));
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < json.get("missing").size(); i++) {
                missing.add(ItemKey.of(
                        json.get("missing").get(i).asText(),
                        json.get("missingFeeds").get(i).asText()));
            }
            return new KeptFinding(
                    json.get("id").asText(),
                    json.get("story").asText(""),
                    json.get("rule").asText(),
                    json.get("kind").asText(""),
                    Severity.valueOf(json.get("severity").asText().toUpperCase(Locale.ROOT)),
                    json.get("message").asText(),
                    tellers,
                    passages,
                    missing);
        } catch (IOException e) {
            throw new UncheckedIOException("a kept finding is no JSON of this version", e);
        }
    }

    private static String key(JsonNode item) {
        return ItemKey.of(item.get("item").asText(), item.get("feed").asText());
    }
}
