package crosscheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/** How every JSON format is laid out: the same bytes on every machine. */
final class JsonLayout {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

    private JsonLayout() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** Indented by two spaces, with a line end. */
    static void write(JsonNode node, Writer out) throws IOException {
        MAPPER.writer(printer()).writeValue(out, node);
        out.write('\n');
    }

    /** The same layout for what is written piece by piece; closing it leaves the writer open. */
    static JsonGenerator generator(Writer out) throws IOException {
        return MAPPER.createGenerator(out).setPrettyPrinter(printer());
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /** On one line, with a line end. */
    static void writeLine(JsonNode node, Writer out) throws IOException {
        MAPPER.writeValue(out, node);
        out.write('\n');
    }
}
