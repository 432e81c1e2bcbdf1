package crosscheck.source.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import crosscheck.source.PublicationDate;
import crosscheck.source.RawInput;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** A feed as JSON Feed 1.0 or 1.1 (jsonfeed.org): each item is a source. */
public final class JsonFeed implements SourceArchive {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** An article may tell of the format; only a feed declares it. A slash may be written with a backslash before it. */
    private static final Pattern VERSION =
            Pattern.compile("\"version\"\\s*+:\\s*+\"https?:[/\\\\]++(?:www\\.)?jsonfeed\\.org[/\\\\]++version");

    @Override
    public boolean reads(RawInput input) throws SourceException {
        String head = new String(input.head(), StandardCharsets.UTF_8);
        String start = head.startsWith(BYTE_ORDER_MARK) ? head.substring(1) : head;
        return start.stripLeading().startsWith("{") && VERSION.matcher(head).find();
    }

    @Override
    public void open(RawInput input, Members members) throws SourceException {
        JsonNode feed;
        try {
            feed = JsonMapper.builder().build().readTree(input.bytes()); // here, so that other formats don't load it
        } catch (IOException e) {
            throw input.unreadable("broken JSON feed (" + SourceException.reason(e) + "); check it", e);
        }
        Optional<String> publisher = text(feed, "title");
        for (JsonNode item : feed.path("items")) {
            entry(item).give(input, publisher, members);
        }
    }

    private static FeedEntry entry(JsonNode item) {
        return new FeedEntry(
                text(item, "id").orElse(""),
                text(item, "title").orElse(""),
                text(item.path("authors").path(0), "name").or(() -> text(item.path("author"), "name")),
                text(item, "date_published").flatMap(PublicationDate::parse),
                text(item, "url"),
                text(item, "content_html").or(() -> text(item, "content_text").map(JsonFeed::markup)),
                text(item, "summary"));
    }

    /** Plain text as markup, a paragraph a line. */
    private static String markup(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<p>" + escaped.replace("\n", "</p><p>") + "</p>";
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.of(node.path(key))
                .filter(JsonNode::isValueNode)
                .map(value -> value.asText().strip())
                .filter(value -> !value.isEmpty() && !value.equals("null"));
    }
}
