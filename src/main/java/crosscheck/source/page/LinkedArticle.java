package crosscheck.source.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article as a page's embedded JSON-LD describes it, in the terms of schema.org.
 *
 * @param body the article's text, in which paragraphs may be lost
 */
record LinkedArticle(
        Optional<String> headline,
        Optional<String> author,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> body) {

    static final LinkedArticle NONE =
            new LinkedArticle(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** How deep an article may lie in lists and graphs. */
    private static final int MAX_DEPTH = 6;

    /** The first article that the page describes; a broken description counts as none. */
    static LinkedArticle of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = article(parse(script.data()), 0);
            if (article.isPresent()) {
                return read(article.get());
            }
        }
        return NONE;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static Optional<JsonNode> article(JsonNode node, int depth) {
        if (depth > MAX_DEPTH || !node.isContainerNode()) {
            return Optional.empty();
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            return Optional.of(node);
        }
        for (JsonNode child : node) {
            Optional<JsonNode> found = article(child, depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        String name = type.isArray() ? type.path(0).asText() : type.asText();
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.endsWith("Report");
    }

    private static LinkedArticle read(JsonNode article) {
        return new LinkedArticle(
                text(article.path("headline")).or(() -> text(article.path("name"))),
                name(article.path("author")),
                name(article.path("publisher")),
                text(article.path("datePublished")),
                text(article.path("articleBody")));
    }

    /** The name of a person or body, or the names of several. */
    private static Optional<String> name(JsonNode node) {
        if (node.isArray()) {
            StringBuilder names = new StringBuilder();
            for (JsonNode each : node) {
                name(each)
                        .ifPresent(name ->
                                names.append(names.isEmpty() ? "" : ", ").append(name));
            }
            return Optional.of(names.toString()).filter(all -> !all.isEmpty());
        }
        return text(node.isObject() ? node.path("name") : node);
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(value -> Parser.unescapeEntities(value.asText(), false).strip())
                .filter(value -> !value.isEmpty());
    }
}
