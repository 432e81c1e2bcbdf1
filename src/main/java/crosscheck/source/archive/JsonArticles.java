package crosscheck.source.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import crosscheck.source.Block;
import crosscheck.source.LanguageGuess;
import crosscheck.source.PublicationDate;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceException;
import crosscheck.source.TextBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Articles as JSON: one object a line ({@code .jsonl}), or one object in the whole file. An object has {@code text}, and
 * as far as it is known {@code id}, {@code title}, {@code publisher}, {@code published}, {@code url} and {@code byline}.
 */
public final class JsonArticles implements SourceArchive {

    @Override
    public boolean reads(RawInput input) throws SourceException {
        String head = new String(input.head(), StandardCharsets.UTF_8).strip();
        return head.startsWith("{") && head.contains("\"text\"");
    }

    @Override
    public void open(RawInput input, Members members) throws SourceException {
        String head = new String(input.head(), StandardCharsets.UTF_8).strip();
        int end = head.indexOf('\n');
        if (end >= 0 && !head.substring(0, end).strip().endsWith("}")) {
            members.source(article(input.path(), input.bytes()));
            return;
        }
        try {
            lines(input, members);
        } catch (IOException e) {
            throw input.unreadable("can't be read any further (" + SourceException.reason(e) + ")", e);
        }
    }

    private static void lines(RawInput input, Members members) throws IOException {
        InputStream stream = input.stream();
        int number = 1;
        for (Optional<byte[]> line = line(stream, input.maxBytes()); line.isPresent(); number++) {
            String path = input.path() + ":" + number;
            byte[] bytes = line.get();
            try {
                if (bytes.length > input.maxBytes()) {
                    throw new SourceException(
                            path + ": larger than the limit of " + input.maxBytes() + " bytes a source");
                }
                if (!new String(bytes, StandardCharsets.UTF_8).isBlank()) {
                    members.source(article(path, bytes));
                }
            } catch (SourceException e) {
                members.unreadable(e);
            }
            line = line(stream, input.maxBytes());
        }
    }

    /** The bytes up to the end of a line; of one that is too long, one byte more than may be. */
    private static Optional<byte[]> line(InputStream stream, long maxBytes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = stream.read();
        if (read < 0) {
            return Optional.empty();
        }
        for (; read >= 0 && read != '\n'; read = stream.read()) {
            if (line.size() <= maxBytes) {
                line.write(read);
            }
        }
        return Optional.of(line.toByteArray());
    }

    private static Source article(String path, byte[] json) throws SourceException {
        JsonNode article;
        try {
            article = Json.MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new SourceException(path + ": no JSON (" + e.getOriginalMessage() + "); write one object a line", e);
        }
        String body = text(article, "text")
                .orElseThrow(() -> new SourceException(path + ": this object has no \"text\"; add it"));
        String title = text(article, "title")
                .or(() -> body.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .findFirst())
                .orElse(path);
        TextBuilder text = new TextBuilder().add(Block.Kind.TITLE, title);
        body.lines()
                .filter(line -> text.size() > 1 || !line.strip().equals(title))
                .forEach(line -> text.add(Block.Kind.PARAGRAPH, line));
        return Source.of(
                        path,
                        title,
                        text(article, "publisher"),
                        text(article, "published").flatMap(PublicationDate::parse),
                        text(article, "url"),
                        LanguageGuess.of(text.text()),
                        text.text(),
                        text.blocks())
                .withByline(text(article, "byline").or(() -> text(article, "author")))
                .withItem(number(article, "id").or(() -> text(article, "id")));
    }

    private static Optional<String> text(JsonNode article, String key) {
        return Optional.of(article.path(key))
                .filter(JsonNode::isTextual)
                .map(node -> node.asText().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<String> number(JsonNode article, String key) {
        return Optional.of(article.path(key)).filter(JsonNode::isIntegralNumber).map(JsonNode::asText);
    }

    /** Apart, so that sources of other formats don't load it. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder().build();
    }
}
