package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.feed.FeedGenerator;
import crosscheck.feed.FeedGenerator.Planted;
import crosscheck.feed.FeedText;
import crosscheck.feed.GeneratedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six feeds of a server on loopback, checked three times as items come in. */
class SixFeedsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-12T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    @TempDir
    private Path folder;

    private final FeedGenerator generator = new FeedGenerator(7, TODAY, 3);
    private final Map<String, List<GeneratedArticle>> published = new TreeMap<>();
    private FeedServer server;
    private Path settings;

    @BeforeEach
    void listSixFeeds() throws IOException {
        server = new FeedServer();
        StringBuilder yaml = new StringBuilder("feeds:\n");
        for (int i = 0; i < FeedGenerator.OUTLETS.size(); i++) {
            yaml.append(
                    "  - {name: %s, address: %s/feed%d}\n".formatted(FeedGenerator.OUTLETS.get(i), server.site(), i));
        }
        settings = Files.writeString(
                folder.resolve("crosscheck.yml"), yaml + "check:\n  ignore:\n    - rules: [omission, name]\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellsExactlyWhatWasPlantedAsNewKnownAndFixed() throws IOException {
        publish(1, 5, Planted.FIGURE);
        publish(2, 5, Planted.NOTHING);
        publish(3, 3, Planted.QUOTE);
        GeneratedArticle wire = generator.article(2, 1, Planted.NOTHING);
        add(FeedGenerator.copy(wire, 5));

        JsonNode first = check();

        Set<String> figures = conflicts("figure", 1, 4, List.of(0, 1, 2, 3));
        Set<String> quotes = conflicts("quote", 3, 2, List.of(0, 1));
        assertEquals(both(figures, quotes), findings(first, "new"));
        assertEquals(Set.of(), findings(first, "known"));
        assertEquals(Set.of(), findings(first, "fixed"));
        assertEquals(List.of("event-2-1", "event-2-1-5"), copies(first));

        publishOne(3, 3, Planted.NOTHING);
        publish(5, 6, Planted.DAY);
        replace(generator.article(1, 4, Planted.FIGURE), generator.article(1, 4, Planted.NOTHING));

        JsonNode second = check();

        Set<String> days = conflicts("time", 5, 5, List.of(0, 1, 2, 3, 4));
        Set<String> third = conflicts("quote", 3, 2, List.of(3));
        assertEquals(both(days, third), findings(second, "new"));
        assertEquals(quotes, findings(second, "known"));
        assertEquals(figures, findings(second, "fixed"));
        assertEquals(Map.of("new", 7, "changed", 1), news(second));

        JsonNode last = check();

        assertEquals(Set.of(), findings(last, "new"));
        assertEquals(both(both(quotes, third), days), findings(last, "known"));
        assertEquals(Set.of(), findings(last, "fixed"));
        assertEquals(List.of(), server.sent(), "nothing has changed, so nothing is sent");
        assertEquals(first.get("stories").size() + 1, last.get("stories").size());
    }

    /** An event as the first outlets tell it. */
    private void publish(int event, int outlets, Planted planted) {
        generator.event(event, outlets, planted).forEach(this::add);
    }

    private void publishOne(int event, int outlet, Planted planted) {
        add(generator.article(event, outlet, planted));
    }

    private void add(GeneratedArticle article) {
        published.computeIfAbsent(article.outlet(), o -> new ArrayList<>()).add(article);
    }

    private void replace(GeneratedArticle article, GeneratedArticle other) {
        List<GeneratedArticle> feed = published.get(article.outlet());
        feed.set(feed.indexOf(article), other);
    }

    /** Serves what is published: three feeds as RSS, one of which leads to pages, two as Atom, one as JSON; then checks. */
    private JsonNode check() throws IOException {
        for (int i = 0; i < FeedGenerator.OUTLETS.size(); i++) {
            String outlet = FeedGenerator.OUTLETS.get(i);
            List<GeneratedArticle> articles = published.getOrDefault(outlet, List.of());
            server.serve(
                    "/feed" + i,
                    switch (i) {
                        case 0, 1 -> FeedText.rss(outlet, articles);
                        case 2 -> FeedText.rssOfPages(outlet, articles, server.site());
                        case 3, 4 -> FeedText.atom(outlet, articles);
                        default -> FeedText.json(outlet, articles);
                    });
            articles.forEach(article -> server.serve("/pages/" + article.id(), FeedText.page(article)));
        }
        server.sent();
        CommandLineRun run = CommandLineRun.at(
                NOON,
                "check",
                "--settings",
                settings,
                "--state",
                folder.resolve("state"),
                "--semantic",
                "off",
                "--allow-private",
                "--format",
                "json");
        assertTrue(run.exitCode() == ExitCode.DONE || run.exitCode() == ExitCode.FINDINGS, run.err());
        return new ObjectMapper().readTree(run.out());
    }

    /** One outlet has it otherwise than each of the others. */
    private static Set<String> conflicts(String rule, int event, int odd, List<Integer> others) {
        Set<String> conflicts = new TreeSet<>();
        for (int other : others) {
            conflicts.add(rule + new TreeSet<>(List.of("event-" + event + "-" + odd, "event-" + event + "-" + other)));
        }
        return conflicts;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The findings of a status, each as its rule and its items. */
    private static Set<String> findings(JsonNode check, String status) {
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : check.get("findings")) {
            if (finding.get("status").asText().equals(status)) {
                Set<String> items = new TreeSet<>();
                finding.get("passages").forEach(p -> items.add(p.get("item").asText()));
                findings.add(finding.get("rule").asText() + items);
            }
        }
        assertEquals(findings.size(), new TreeSet<>(findings).size(), "each once: " + findings);
        return new TreeSet<>(findings);
    }

    private static Map<String, Integer> news(JsonNode check) {
        Map<String, Integer> news = new TreeMap<>();
        for (JsonNode item : check.get("items")) {
            String status = item.get("status").asText();
            if (!status.equals("seen")) {
                news.merge(status, 1, Integer::sum);
            }
        }
        return news;
    }

    /** The items of the only witness with copies. */
    private static List<String> copies(JsonNode check) {
        List<String> copies = new ArrayList<>();
        for (JsonNode story : check.get("stories")) {
            for (JsonNode witness : story.get("witnesses")) {
                if (witness.size() > 1) {
                    witness.forEach(item -> copies.add(item.asText()));
                }
            }
        }
        return copies;
    }
}
