package crosscheck.baseline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import crosscheck.finding.Acceptance;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A baseline as YAML that reads well in a review: one entry a finding, with what it says, who let it stand and why. */
public final class BaselineFile {

    private static final String HEADING = """
            # Findings that somebody looked at and let stand. Crosscheck marks them as accepted and doesn't fail on them.
            # An entry stops counting when a passage that its finding rests on changes. Remove an entry to see it again.
            """;

    private final YAMLMapper mapper = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    /** The file's one key. */
    private record Entries(@JsonProperty("accepted") List<Entry> accepted) {}

    private record Entry(
            @JsonProperty("id") String id,
            @JsonProperty("rule") String rule,
            @JsonProperty("message") String message,
            @JsonProperty("by") String by,
            @JsonProperty("on") String on,
            @JsonProperty("reason") String reason) {}

    /**
     * Reads a baseline.
     *
     * @throws BaselineException if the file can't be read or is no baseline
     */
    public Baseline read(Path file) throws BaselineException {
        try {
            String yaml = Files.readString(file);
            Entries entries = yaml.isBlank() ? null : mapper.readValue(yaml, Entries.class);
            if (entries == null || entries.accepted() == null) {
                return Baseline.EMPTY;
            }
            return new Baseline(
                    entries.accepted().stream().map(BaselineFile::entry).toList());
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            throw new BaselineException(
                    file + line + ": no baseline that can be read" + what(e)
                            + "; under \"accepted\" it lists entries with id, rule, message, by, on and reason; mend or"
                            + " remove it",
                    e);
        } catch (IOException e) {
            throw new BaselineException(file + ": the baseline can't be read; check that you may read it", e);
        }
    }

    /** The key that is none, or what YAML says; what a mapper says of its classes is nothing for a user. */
    private static String what(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return " (there is no \"" + unknown.getPropertyName() + "\")";
        }
        return e instanceof JsonMappingException
                ? ""
                : " (" + e.getOriginalMessage().lines().findFirst().orElse("") + ")";
    }

    /** Writes a baseline; neither flushes nor closes. */
    public void write(Baseline baseline, Writer out) throws IOException {
        out.write(HEADING);
        mapper.writeValue(
                out,
                new Entries(baseline.entries().stream()
                        .map(e -> new Entry(
                                e.id(),
                                e.rule(),
                                e.message(),
                                e.acceptance().by(),
                                e.acceptance().on(),
                                e.acceptance().reason()))
                        .toList()));
    }

    private static BaselineEntry entry(Entry entry) {
        return new BaselineEntry(
                entry.id(), entry.rule(), entry.message(), new Acceptance(entry.by(), entry.on(), entry.reason()));
    }
}
