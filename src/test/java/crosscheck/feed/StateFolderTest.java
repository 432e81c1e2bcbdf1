package crosscheck.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.source.Block;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.TextBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    private static final Instant NOW = Instant.parse("2026-03-04T08:00:00Z");

    private static final Item FERRY = item(
            "ferry-a",
            "Ferry runs aground off Skelmorlie",
            "The ferry Caledonian Star ran aground off Skelmorlie on Tuesday morning with 112 passengers on board."
                    + " The coastguard said that nobody was hurt. Lifeboats from Largs took the passengers ashore.");
    private static final Item FERRY_TOO = item(
            "ferry-b",
            "Passengers taken off grounded ferry near Skelmorlie",
            "Lifeboats from Largs took 112 passengers off the Caledonian Star on Tuesday after the ferry ran aground near"
                    + " Skelmorlie. Nobody was hurt, the coastguard said.");
    private static final Item COUNCIL = item(
            "council",
            "Dundee council votes for tram line",
            "Councillors in Dundee voted on Monday by 17 to 12 to build a tram line to the airport. The budget is"
                    + " 340 million pounds. Opponents said that buses would do.");

    @TempDir
    private Path folder;

    @BeforeEach
    void startsEmpty() throws Exception {
        assertTrue(Files.isDirectory(folder));
    }

    @Test
    void putsTwoAccountsOfOneEventIntoOneStory() throws Exception {
        try (StateFolder state = open()) {
            state.add(List.of(FERRY, COUNCIL), NOW);
            String story = state.storyOf("ferry-a").orElseThrow().id();
            StoryChanges changes = state.add(List.of(FERRY_TOO), NOW);
            assertEquals(List.of(story), changes.changed());
            assertEquals(
                    List.of("ferry-a", "ferry-b"),
                    state.story(story).orElseThrow().items().stream()
                            .map(Item::id)
                            .toList());
            assertEquals(2, state.stories().size());
        }
    }

    @Test
    void remembersNothingThatWasNotCommitted() throws Exception {
        try (StateFolder state = open()) {
            state.add(List.of(FERRY), NOW);
            state.commit();
            state.add(List.of(COUNCIL), NOW);
            state.note("etag", "x");
        }
        try (StateFolder state = open()) {
            assertEquals(Optional.of(new KeptItem(FERRY, NOW)), state.item("ferry-a"));
            assertEquals(Optional.empty(), state.item("council"));
            assertEquals(Optional.empty(), state.note("etag"));
        }
    }

    @Test
    void letsOneCheckInAtATime() throws Exception {
        try (StateFolder state = open()) {
            StateException refused = assertThrows(StateException.class, this::open);
            assertTrue(refused.getMessage().contains("another check is using this state"), refused.getMessage());
            state.commit();
        }
        open().close();
    }

    @Test
    void forgetsWhatIsOld() throws Exception {
        try (StateFolder state = open()) {
            state.add(List.of(FERRY, FERRY_TOO), NOW);
            assertEquals(new StoryChanges(List.of(), List.of()), state.forgetBefore(LocalDate.of(2026, 3, 3)));
            String story = state.storyOf("ferry-a").orElseThrow().id();
            assertEquals(new StoryChanges(List.of(), List.of(story)), state.forgetBefore(LocalDate.of(2026, 3, 5)));
            assertEquals(Optional.empty(), state.item("ferry-a"));
        }
    }

    @Test
    void keepsWhatAnItemStatesUntilItIsChangedOrForgotten() throws Exception {
        try (StateFolder state = open()) {
            state.add(List.of(FERRY, FERRY_TOO, COUNCIL), NOW);
            state.keepClaims(
                    Map.of("ferry-a", new byte[] {1, 2}, "ferry-b", new byte[] {3}, "council", new byte[] {4}));
            state.commit();
        }
        try (StateFolder state = open()) {
            assertEquals(Map.of("ferry-a", "[1, 2]", "ferry-b", "[3]"), claims(state, "ferry-a"));
            state.add(
                    List.of(item(
                            "ferry-b",
                            FERRY_TOO.source().title(),
                            FERRY_TOO.source().text() + " Nobody.")),
                    NOW);
            state.commit();
        }
        try (StateFolder state = open()) {
            assertEquals(Map.of("ferry-a", "[1, 2]"), claims(state, "ferry-a"));
            state.forgetBefore(LocalDate.of(2026, 3, 5));
            state.add(List.of(FERRY), NOW);
            state.commit();
        }
        try (StateFolder state = open()) {
            assertEquals(Map.of(), claims(state, "ferry-a"));
        }
    }

    /** What is kept of the items of the story that one is in. */
    private static Map<String, String> claims(StateFolder state, String item) throws StateException {
        Story story = state.story(state.storyOf(item).orElseThrow().id()).orElseThrow();
        return state.claims(story).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Arrays.toString(e.getValue())));
    }

    private StateFolder open() throws StateException {
        return StateFolder.open(folder, Duration.ZERO, StateListener.NONE);
    }

    private static Item item(String id, String title, String text) {
        TextBuilder built = new TextBuilder().add(Block.Kind.TITLE, title).add(Block.Kind.PARAGRAPH, text);
        return new Item(
                id,
                "wire",
                false,
                Source.of(
                        "wire.xml#" + id,
                        title,
                        Optional.of("Wire"),
                        Optional.of(Published.parse("2026-03-03T09:30:00+01:00")),
                        Optional.empty(),
                        "en",
                        built.text(),
                        built.blocks()));
    }
}
