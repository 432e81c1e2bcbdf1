package crosscheck.feed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Articles as feeds of several formats, and as pages. */
public final class FeedText {

    private FeedText() {}

    /** RSS 2.0 with the whole text of each article. */
    public static String rss(String title, List<GeneratedArticle> articles) {
        return rss(
                title,
                articles.stream().map(a -> rssItem(a, body(a), "")).toList().toString());
    }

    /** RSS 2.0 with a line of each article, and a link to its page at {@code site/pages/ID}. */
    public static String rssOfPages(String title, List<GeneratedArticle> articles, String site) {
        return rss(
                title,
                articles.stream()
                        .map(a -> rssItem(a, "Short.", "<link>" + site + "/pages/" + a.id() + "</link>"))
                        .toList()
                        .toString());
    }

    private static String rss(String title, String items) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>%s</title>
                %s
                </channel></rss>
                """.formatted(title, items.substring(1, items.length() - 1));
    }

    private static String rssItem(GeneratedArticle article, String body, String link) {
        String date = OffsetDateTime.parse(article.published()).format(DateTimeFormatter.RFC_1123_DATE_TIME);
        String content = link.isEmpty() ? "<content:encoded>" + escaped(body) + "</content:encoded>" : "";
        return "<item><guid isPermaLink=\"false\">" + article.id() + "</guid><title>" + escaped(article.title())
                + "</title><pubDate>" + date + "</pubDate>" + link + "<description>Short.</description>" + content
                + "</item>";
    }

    public static String atom(String title, List<GeneratedArticle> articles) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>%s</title><id>tag:%s</id><updated>2026-01-01T00:00:00Z</updated>
                %s
                </feed>
                """.formatted(
                title,
                title.replace(' ', '-'),
                articles.stream()
                        .map(a -> "<entry><id>" + a.id() + "</id><title>" + escaped(a.title()) + "</title><updated>"
                                + a.published() + "</updated><published>" + a.published()
                                + "</published><content type=\"html\">" + escaped(body(a)) + "</content></entry>")
                        .collect(Collectors.joining("\n")));
    }

    /** JSON Feed 1.1. */
    public static String json(String title, List<GeneratedArticle> articles) {
        ObjectNode feed = JsonMapper.builder()
                .build()
                .createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", title);
        ArrayNode items = feed.putArray("items");
        articles.forEach(a -> items.addObject()
                .put("id", a.id())
                .put("title", a.title())
                .put("date_published", a.published())
                .put("content_html", body(a)));
        return feed.toString();
    }

    /** An article's own page. */
    public static String page(GeneratedArticle article) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + escaped(article.title())
                + "</title><meta property=\"article:published_time\" content=\"" + article.published()
                + "\"><meta property=\"og:site_name\" content=\"" + article.outlet() + "\"></head><body><article><h1>"
                + escaped(article.title()) + "</h1>" + body(article) + "</article></body></html>";
    }

    private static String body(GeneratedArticle article) {
        return article.paragraphs().stream()
                .map(p -> "<p>" + escaped(p) + "</p>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
