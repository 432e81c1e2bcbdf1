package crosscheck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** JSON Schemas from the class path, by the networknt validator. */
final class Schemas {

    private static final String OURS = "https://crosscheck.example/schema/";

    private Schemas() {}

    static JsonSchema comparison() {
        return ours("comparison/1");
    }

    static JsonSchema draft() {
        return ours("draft/1");
    }

    static JsonSchema check() {
        return ours("check/1");
    }

    static JsonSchema claims() {
        return ours("claims/1");
    }

    /** The schema of SARIF 2.1.0 (draft 7), as Contrast Security's library carries it. */
    static JsonSchema sarif() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(text("/schema/sarif-schema-2.1.0.json"));
    }

    /** What GitLab's documentation asks of a Code Quality report. */
    static JsonSchema gitLab() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(text("/crosscheck/report/gitlab-code-quality.schema.json"));
    }

    private static JsonSchema ours(String name) {
        Map<String, String> texts = Map.of(
                OURS + "comparison/1", text("/crosscheck/schema/comparison.schema.json"),
                OURS + "draft/1", text("/crosscheck/schema/draft.schema.json"),
                OURS + "check/1", text("/crosscheck/schema/check.schema.json"),
                OURS + "claims/1", text("/crosscheck/schema/claims.schema.json"));
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        factory -> factory.schemaLoaders(loaders -> loaders.schemas(texts)))
                .getSchema(SchemaLocation.of(OURS + name));
    }

    /** What is wrong, one line each; empty where the JSON is valid. */
    static Set<String> faults(JsonSchema schema, String json) {
        return schema.validate(tree(json)).stream().map(Object::toString).collect(Collectors.toSet());
    }

    static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the class path. */
    static String text(String resource) {
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
