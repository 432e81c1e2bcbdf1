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
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty runs, each killed at a moment that nobody chose, while a feed grows. */
class KilledCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final int RUNS = 20;

    @TempDir
    private Path folder;

    @Test
    void findsWhatAnUndisturbedRunFinds() throws Exception {
        List<GeneratedArticle> articles = articles();
        Path feed = folder.resolve("feed.xml");
        long whole = millisOfAWholeRun(feed, articles);
        Random random = new Random(20);
        for (int killed = 0; killed < RUNS; ) {
            int items = articles.size() * (killed + 1) / RUNS;
            Files.writeString(feed, FeedText.rss("All Outlets", articles.subList(0, items)));
            Process process = CheckProcess.start(
                    CheckProcess.command(NOON, arguments(feed, "state", "-o", folder.resolve("out"))),
                    folder.resolve("printed.txt"));
            if (process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS)) {
                whole = sooner(whole);
            } else {
                process.destroyForcibly().waitFor();
                killed++;
            }
            assertWholeOrAbsent(folder.resolve("out/check.json"));
        }

        JsonNode disturbed = check(feed, "state");
        JsonNode undisturbed = check(feed, "undisturbed");

        assertEquals(findings(undisturbed), findings(disturbed));
        assertEquals(stories(undisturbed), stories(disturbed));
        assertTrue(findings(disturbed).size() >= 4, disturbed.toString());
    }

    /** A run came to its end before it was to be killed: the machine has become faster, or there was little to do. */
    private static long sooner(long whole) {
        return Math.max(100, whole * 9 / 10);
    }

    private static List<GeneratedArticle> articles() {
        FeedGenerator generator = new FeedGenerator(7, LocalDate.parse("2026-03-12"), 3);
        List<GeneratedArticle> articles = new ArrayList<>();
        articles.addAll(generator.event(1, 5, Planted.FIGURE));
        articles.addAll(generator.event(2, 5, Planted.NOTHING));
        articles.addAll(generator.event(3, 5, Planted.QUOTE));
        articles.addAll(generator.event(5, 5, Planted.DAY));
        return articles;
    }

    private long millisOfAWholeRun(Path feed, List<GeneratedArticle> articles) throws Exception {
        Files.writeString(feed, FeedText.rss("All Outlets", articles));
        long start = System.nanoTime();
        Process process = CheckProcess.start(
                CheckProcess.command(NOON, arguments(feed, "measured", "-o", folder.resolve("measured-out"))),
                folder.resolve("printed.txt"));
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        assertEquals(ExitCode.FINDINGS, process.exitValue(), Files.readString(folder.resolve("printed.txt")));
        return (System.nanoTime() - start) / 1_000_000;
    }

    private Object[] arguments(Path feed, String state, Object... more) {
        List<Object> arguments =
                new ArrayList<>(List.of("check", feed, "--state", folder.resolve(state), "--semantic", "off"));
        arguments.addAll(List.of(more));
        return arguments.toArray();
    }

    private JsonNode check(Path feed, String state) throws IOException {
        CommandLineRun run =
                CommandLineRun.at(Clock.fixed(NOON, ZoneOffset.UTC), arguments(feed, state, "--format", "json"));
        assertTrue(run.exitCode() == ExitCode.DONE || run.exitCode() == ExitCode.FINDINGS, run.err());
        return new ObjectMapper().readTree(run.out());
    }

    private static void assertWholeOrAbsent(Path json) throws IOException {
        if (Files.exists(json)) {
            assertEquals(
                    "crosscheck/check/1",
                    new ObjectMapper().readTree(json.toFile()).get("schema").asText());
        }
    }

    private static Set<String> findings(JsonNode check) {
        Set<String> findings = new TreeSet<>();
        check.get("findings")
                .forEach(f -> findings.add(
                        f.get("id").asText() + " " + f.get("message").asText()));
        return findings;
    }

    private static Set<String> stories(JsonNode check) {
        Set<String> stories = new TreeSet<>();
        for (JsonNode story : check.get("stories")) {
            Set<String> items = new TreeSet<>();
            story.get("items").forEach(item -> items.add(item.asText()));
            stories.add(items.toString());
        }
        return stories;
    }
}
