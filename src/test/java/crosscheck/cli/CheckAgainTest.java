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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check reads a second time, and what it still tells without reading it. */
class CheckAgainTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-12T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private List<GeneratedArticle> articles;

    @BeforeEach
    void writeAFeedOfOneEventThatTwoOutletsTellOtherwise() throws IOException {
        articles = new FeedGenerator(7, LocalDate.parse("2026-03-12"), 3).event(1, 2, Planted.FIGURE);
        write("feed.xml", articles);
    }

    @Test
    void readsNoFileAgainThatIsStillTheSame() throws IOException {
        JsonNode first = check("feed.xml", "");
        JsonNode second = check("feed.xml", "");

        assertEquals("read", first.at("/feeds/0/status").asText());
        assertEquals(2, first.get("items").size());
        assertEquals("unchanged", second.at("/feeds/0/status").asText());
        assertEquals(0, second.get("items").size());
        assertEquals(first.get("stories").size(), second.get("stories").size());
    }

    @Test
    void tellsWhatIsKnownOfFeedsThatItDoesNotReadAgain() throws IOException {
        JsonNode first = check("feed.xml", "");
        JsonNode second = check("feed.xml", "");

        assertTrue(first.get("findings").size() > 0, first.toString());
        assertEquals(told(first, "new"), told(second, "known"));
        assertEquals(List.of(), told(second, "new"));
    }

    @Test
    void readsAFileAgainThatIsOursNow() throws IOException {
        check("feed.xml", "");

        assertEquals(
                "read", check("feed.xml", ", watch: on").at("/feeds/0/status").asText());
    }

    @Test
    void readsOnlyThePageOfAFolderThatHasChanged() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(
                pages.resolve("a.txt"), "Bridge shut\n\nThe council of Harwick shut the bridge on Tuesday.\n");
        Files.writeString(pages.resolve("b.txt"), "Ferry late\n\nThe ferry to Norland was an hour late on Monday.\n");
        check("pages", "");
        Files.writeString(pages.resolve("b.txt"), "Ferry late\n\nThe ferry to Norland was two hours late on Monday.\n");

        JsonNode second = check("pages", "");
        JsonNode third = check("pages", "");

        assertEquals(1, second.get("items").size());
        assertEquals("changed", second.at("/items/0/status").asText());
        assertEquals("unchanged", third.at("/feeds/0/status").asText());
    }

    @Test
    void readsAFileAgainThatCouldNotBeReadWhole() throws IOException {
        String line = "{\"id\": \"a1\", \"title\": \"Bridge shut\", \"text\": \"The council shut the bridge.\"}\n";
        Files.writeString(folder.resolve("feed.jsonl"), line + "{\"id\": \"a2\", \n");

        JsonNode first = check("feed.jsonl", "");
        JsonNode second = check("feed.jsonl", "");

        assertEquals(1, first.at("/feeds/0/problems").size(), first.toString());
        assertEquals(first.at("/feeds/0/problems"), second.at("/feeds/0/problems"));
    }

    @Test
    void warnsOfAFeedWithoutEntriesEachTime() throws IOException {
        write("feed.xml", List.of());

        check("feed.xml", "");
        JsonNode second = check("feed.xml", "");

        assertTrue(second.get("warnings").toString().contains("no entries in it"), second.toString());
    }

    @Test
    void callsNothingFixedThatThePolicyIgnoresAndNothingNewThatItIgnoresNoLonger() throws IOException {
        JsonNode first = check("feed.xml", "");

        JsonNode ignoring = check("feed.xml", "", "check: {ignore: [{rules: [figure, omission]}]}\n");
        JsonNode again = check("feed.xml", "");

        assertTrue(ignoring.get("findings").size() < first.get("findings").size(), ignoring.toString());
        assertEquals(List.of(), told(ignoring, "fixed"));
        assertEquals(List.of(), told(again, "new"));
        assertEquals(told(first, "new"), told(again, "known"));
    }

    @Test
    void remembersHowManyFactsAreAgreedOnWhereNothingDiffers() throws IOException {
        String nothing = "check: {ignore: [{rules: [%s]}]}\n"
                .formatted("quote, attribution, figure, time, certainty, name, term, contradiction, omission");

        JsonNode first = check("feed.xml", "", nothing);
        JsonNode second = check("feed.xml", "", nothing);

        assertTrue(first.at("/stories/0/agreements").asInt() > 0, first.toString());
        assertEquals(first.at("/stories/0/agreements"), second.at("/stories/0/agreements"));
    }

    @Test
    void givesFindingsOneIdWhateverFolderTheirFeedsLieIn() throws IOException {
        List<List<String>> ids = new ArrayList<>();
        for (String name : List.of("here", "there")) {
            Path place = Files.createDirectory(folder.resolve(name));
            Files.writeString(place.resolve("wire.xml"), FeedText.rss("Harwick Wire", articles));
            CommandLineRun run = CommandLineRun.at(
                    NOON,
                    "check",
                    place.resolve("wire.xml"),
                    "--semantic",
                    "off",
                    "--state",
                    place.resolve("state"),
                    "--format",
                    "json");
            ids.add(told(new ObjectMapper().readTree(run.out()), "new"));
        }

        assertTrue(ids.get(0).size() > 0);
        assertEquals(ids.get(0), ids.get(1));
    }

    private void write(String name, List<GeneratedArticle> items) throws IOException {
        Files.writeString(folder.resolve(name), FeedText.rss("Harwick Wire", items));
    }

    private JsonNode check(String feed, String options) throws IOException {
        return check(feed, options, "");
    }

    private JsonNode check(String feed, String options, String policy) throws IOException {
        Path settings = Files.writeString(
                folder.resolve("crosscheck.yml"),
                "semantic: off\nfeeds: [{name: Wire, address: %s%s}]\n".formatted(feed, options) + policy);
        CommandLineRun run = CommandLineRun.at(
                NOON, "check", "--settings", settings, "--state", folder.resolve("state"), "--format", "json");
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> told(JsonNode check, String status) {
        List<String> ids = new ArrayList<>();
        for (JsonNode finding : check.get("findings")) {
            if (finding.get("status").asText().equals(status)) {
                ids.add(finding.get("id").asText());
            }
        }
        return ids.stream().sorted().toList();
    }
}
