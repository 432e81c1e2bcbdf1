package crosscheck.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * What a text file says of itself in YAML between two lines of three dashes at its top: {@code title}, {@code publisher},
 * {@code published}, {@code url}, {@code language}. Other keys are passed over.
 *
 * @param end where the text goes on
 */
record FrontMatter(
        int end,
        Optional<String> title,
        Optional<String> publisher,
        Optional<Published> published,
        Optional<String> url,
        Optional<String> language) {

    private static final int LONGEST = 20_000;

    private static final int DEEPEST = 10;

    private static final FrontMatter NONE = new FrontMatter(
            0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Reads the front matter of a text; none if the first line is not three dashes with a key after it.
     *
     * @throws SourceException if it is not closed, or no YAML, or a value is not what it should be
     */
    static FrontMatter read(RawInput input, String text) throws SourceException {
        int start = lineEnd(text, 0);
        if (!text.startsWith("---") || !text.substring(3, start).isBlank() || !beginsWithKey(text, start)) {
            return NONE;
        }
        int at = start;
        while (at < text.length() && at < LONGEST) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return parse(input, text.substring(start, at), end);
            }
            at = end;
        }
        throw input.unreadable("line 1: the front matter is not closed; put a line of three dashes (---) after it");
    }

    /** Past the line's end. */
    private static int lineEnd(String text, int start) {
        int newline = text.indexOf('\n', start);
        return newline < 0 ? text.length() : newline + 1;
    }

    /** A line of dashes is often but a rule; front matter has a key in its next line that is not blank. */
    private static boolean beginsWithKey(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                return line.equals("---")
                        || (colon > 0 && line.substring(0, colon).chars().allMatch(FrontMatter::isKeyPart));
            }
            at = end;
        }
        return false;
    }

    private static boolean isKeyPart(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static FrontMatter parse(RawInput input, String yaml, int end) throws SourceException {
        JsonNode root;
        try {
            root = mapper().readTree(yaml);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            int line = at == null ? 1 : at.getLineNr() + 1;
            throw input.unreadable(
                    "line " + line
                            + ": the front matter is no valid YAML; put values with a colon or a quote in quotes",
                    e);
        }
        if (root == null || root.isMissingNode() || root.isNull()) {
            return new FrontMatter(
                    end, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (!root.isObject()) {
            throw input.unreadable("line 2: the front matter must be lines of the form \"title: ...\"");
        }
        Lines lines = new Lines(input, yaml);
        return new FrontMatter(
                end,
                lines.text(root, "title"),
                lines.text(root, "publisher"),
                lines.date(root),
                lines.text(root, "url"),
                lines.text(root, "language"));
    }

    /** Without limits, aliases of aliases and deep nesting would fill the memory. */
    private static YAMLMapper mapper() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        return new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
    }

    /** Values with the lines they stand in, for messages. */
    private record Lines(RawInput input, String yaml) {

        Optional<String> text(JsonNode root, String key) throws SourceException {
            JsonNode value = root.path(key);
            if (value.isMissingNode() || value.isNull()) {
                return Optional.empty();
            }
            if (!value.isValueNode()) {
                throw input.unreadable("line " + lineOf(key) + ": " + key + " must be one value, not a list or a map");
            }
            return Optional.of(value.asText().strip()).filter(s -> !s.isEmpty());
        }

        Optional<Published> date(JsonNode root) throws SourceException {
            Optional<String> given = text(root, "published");
            if (given.isEmpty()) {
                return Optional.empty();
            }
            Optional<Published> date = PublicationDate.parse(given.get());
            if (date.isEmpty()) {
                throw input.unreadable("line " + lineOf("published") + ": published is no date: \"" + given.get()
                        + "\"; write it as 2017-05-02 or 2017-05-02T17:45:00-04:00");
            }
            return date;
        }

        private int lineOf(String key) {
            int line = 2;
            for (String text : yaml.split("\n", -1)) {
                if (text.startsWith(key)) {
                    return line;
                }
                line++;
            }
            return 2;
        }
    }
}
