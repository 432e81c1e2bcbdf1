package crosscheck.source.page;

import crosscheck.source.PublicationDate;
import crosscheck.source.Published;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article outside the article: in JSON-LD, Open Graph and other {@code meta} elements, in
 * the elements of a time and the window's title.
 *
 * @param titles the article's titles, the surest first; none if the page has none
 * @param byline who wrote it
 * @param publisher the site's name
 * @param published when it was published
 * @param url the page's own address
 * @param linked the article as JSON-LD describes it
 */
record PageMetadata(
        List<String> titles,
        Optional<String> byline,
        Optional<String> publisher,
        Optional<Published> published,
        Optional<String> url,
        LinkedArticle linked) {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "datepublished",
            "og:pubdate",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publish-date",
            "publication_date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "datecreated",
            "article:published",
            "article.published",
            "date");

    private static final List<String> AUTHORS =
            List.of("author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "byl");

    private static final int MAX_BYLINE = 100;

    static PageMetadata of(Document page) {
        Map<String, String> meta = meta(page);
        LinkedArticle linked = LinkedArticle.of(page);
        Optional<String> site = Optional.ofNullable(meta.get("og:site_name"));
        Optional<String> publisher = linked.publisher()
                .or(() -> site)
                .or(() -> first(meta, List.of("dc.publisher", "application-name", "publisher"), name -> true))
                .filter(name -> !name.contains("://"));
        return new PageMetadata(
                titles(page, meta, linked, site.or(() -> publisher)),
                linked.author()
                        .or(() -> first(meta, AUTHORS, PageMetadata::isName))
                        .or(() -> shown(page, "[itemprop=author], [rel=author], .byline, .author"))
                        .map(PageMetadata::withoutBy),
                publisher,
                published(page, meta, linked),
                Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                        .map(link -> link.attr("href"))
                        .or(() -> Optional.ofNullable(meta.get("og:url")))
                        .filter(url -> url.startsWith("https://") || url.startsWith("http://")),
                linked);
    }

    /** The content of each {@code meta} element by its name in lower case; of several the first. */
    private static Map<String, String> meta(Document page) {
        Map<String, String> meta = new LinkedHashMap<>();
        for (Element element : page.getElementsByTag("meta")) {
            String content = element.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop")) {
                String name = element.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    meta.putIfAbsent(name, content);
                }
            }
        }
        return meta;
    }

    private static Optional<String> first(Map<String, String> meta, List<String> names, Predicate<String> wanted) {
        return names.stream()
                .map(meta::get)
                .filter(Objects::nonNull)
                .filter(wanted)
                .findFirst();
    }

    private static List<String> titles(
            Document page, Map<String, String> meta, LinkedArticle linked, Optional<String> site) {
        List<String> titles = new ArrayList<>();
        linked.headline().ifPresent(titles::add);
        Stream.of("og:title", "twitter:title", "dc.title")
                .map(meta::get)
                .filter(Objects::nonNull)
                .forEach(titles::add);
        titles.add(page.title());
        return titles.stream()
                .map(title -> withoutSite(
                        Parser.unescapeEntities(title, false)
                                .replaceAll("[\\s\u00a0]++", " ")
                                .strip(),
                        site))
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
    }

    /** "Council approves bridge | Harbour Post" without the site's name. */
    private static String withoutSite(String title, Optional<String> site) {
        for (String bar : List.of(" | ", " - ", " – ", " — ", " :: ", " « ")) {
            int at = title.lastIndexOf(bar);
            if (at > 0) {
                String end = title.substring(at + bar.length());
                boolean named = site.map(name -> Passage.letters(end).contains(Passage.letters(name))
                                || Passage.letters(name).contains(Passage.letters(end)))
                        .orElse(bar.equals(" | "));
                if (named && at >= end.length() / 2) {
                    return withoutSite(title.substring(0, at).strip(), site);
                }
            }
        }
        return title;
    }

    private static Optional<Published> published(Document page, Map<String, String> meta, LinkedArticle linked) {
        return linked.published()
                .flatMap(PublicationDate::parse)
                .or(() -> DATES.stream()
                        .map(meta::get)
                        .filter(Objects::nonNull)
                        .flatMap(date -> PublicationDate.parse(date).stream())
                        .findFirst())
                .or(
                        () -> page
                                .select(
                                        "[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime]")
                                .stream()
                                .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text()))
                                .flatMap(date -> PublicationDate.parse(date).stream())
                                .findFirst())
                .or(() -> shown(page, ".date, .published, .post-date, .entry-date, .timestamp, .dateline")
                        .flatMap(PublicationDate::parse));
    }

    private static Optional<String> shown(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text).filter(PageMetadata::isName);
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= MAX_BYLINE && !text.contains("://");
    }

    private static String withoutBy(String byline) {
        return byline.regionMatches(true, 0, "by ", 0, 3) ? byline.substring(3).strip() : byline;
    }
}
