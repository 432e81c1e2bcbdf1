package crosscheck.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import crosscheck.source.Block;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.TextBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesTest {

    private static final Instant NOW = Instant.parse("2026-03-20T08:00:00Z");

    private static final String QUAKE =
            "An earthquake of magnitude 5.6 shook the island of Kesme on %s, the seismological institute said. Walls fell in"
                    + " the harbour of Tarsa, where %s people were hurt. The quake was felt in Orlu on the mainland. Schools"
                    + " in Tarsa stay closed, the governor of Kesme said, and helicopters brought tents to the island.";
    private static final String QUAKE_TOO =
            "%s people were injured on %s when walls came down in the harbour of Tarsa: an earthquake, magnitude 5.6, hit"
                    + " Kesme island. Helicopters carried tents there, said the governor of Kesme. People in Orlu, on the"
                    + " mainland, felt the quake as well.";
    private static final String STRIKE =
            "Drivers of the Orlu tramways went on strike on Monday for higher pay. No tram left the Weststrand depot, the"
                    + " union said. The operator Orlubahn offered four per cent and called the strike irresponsible."
                    + " Commuters waited for buses in the rain for up to an hour, and taxis were booked out until noon.";

    @TempDir
    private Path folder;

    @Test
    void tellsTwoEarthquakesAWeekApartAsTwoStories() throws Exception {
        try (StateFolder state = open()) {
            state.add(
                    List.of(
                            item("a", "2026-03-08", QUAKE.formatted("Sunday", "12")),
                            item("b", "2026-03-08", QUAKE_TOO.formatted("Twelve", "Sunday")),
                            item("c", "2026-03-15", QUAKE.formatted("Sunday", "30")),
                            item("d", "2026-03-15", QUAKE_TOO.formatted("Thirty", "Sunday"))),
                    NOW);
            assertEquals(Set.of(List.of("a", "b"), List.of("c", "d")), groups(state));
        }
    }

    @Test
    void countsASyndicatedArticleAsOneWitness() throws Exception {
        String agency = STRIKE + " " + QUAKE.formatted("Sunday", "12");
        try (StateFolder state = open()) {
            state.add(
                    List.of(
                            item("agency", "2026-03-09", agency),
                            item(
                                    "copy",
                                    "2026-03-10",
                                    "ORLU (Agency) - " + agency.replace("irresponsible", "reckless")),
                            item("cut", "2026-03-09", agency.substring(0, agency.length() * 2 / 3)),
                            item(
                                    "other",
                                    "2026-03-09",
                                    "Trams in Orlu stood still on Monday. The union of the drivers"
                                            + " wants more pay than the four per cent that Orlubahn offers. "
                                            + STRIKE.substring(80, 160))),
                    NOW);
            assertEquals(
                    List.of("agency", "copy", "cut"),
                    state.storyOf("copy").orElseThrow().witnesses().stream()
                            .filter(witness -> witness.contains("copy"))
                            .findFirst()
                            .orElseThrow()
                            .stream()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void letsAWatchedCopySpeakForTheOthers() throws Exception {
        try (StateFolder state = open()) {
            Item own = item("own", "2026-03-10", STRIKE);
            state.add(List.of(item("agency", "2026-03-09", STRIKE), new Item("own", "ours", true, own.source())), NOW);
            assertEquals(
                    List.of(List.of("own", "agency")),
                    state.storyOf("own").orElseThrow().witnesses());
        }
    }

    @Test
    void keepsAStorysIdWhenEarlierItemsJoinIt() throws Exception {
        try (StateFolder state = open()) {
            state.add(List.of(item("b", "2026-03-08", QUAKE_TOO.formatted("Twelve", "Sunday"))), NOW);
            String id = state.storyOf("b").orElseThrow().id();
            state.add(List.of(item("a", "2026-03-07", QUAKE.formatted("Sunday", "12"))), NOW);
            assertEquals(id, state.storyOf("a").orElseThrow().id());
        }
    }

    @Test
    void movesAnItemThatNowTellsOfSomethingElse() throws Exception {
        try (StateFolder state = open()) {
            state.add(
                    List.of(
                            item("a", "2026-03-08", QUAKE.formatted("Sunday", "12")),
                            item("b", "2026-03-08", QUAKE_TOO.formatted("Twelve", "Sunday"))),
                    NOW);
            String before = state.storyOf("b").orElseThrow().id();
            StoryChanges changes = state.add(List.of(item("b", "2026-03-08", STRIKE)), NOW);
            assertNotEquals(before, state.storyOf("b").orElseThrow().id());
            assertEquals(Set.of(before, state.storyOf("b").orElseThrow().id()), Set.copyOf(changes.changed()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void groupsTheSameInAnyOrderAndInAnyNumberOfRuns(long seed) throws Exception {
        List<Item> items = new ArrayList<>(made(seed));
        Set<List<String>> expected = expected(items);
        Collections.shuffle(items, new Random(seed));
        try (StateFolder state = open()) {
            for (int from = 0; from < items.size(); from += 17) {
                state.add(items.subList(from, Math.min(items.size(), from + 17)), NOW);
                state.commit();
            }
            assertEquals(expected, groups(state));
        }
    }

    @Test
    void holdsEachItemInExactlyOneStory() throws Exception {
        List<Item> items = made(4);
        try (StateFolder state = open()) {
            state.add(items, NOW);
            state.forgetBefore(LocalDate.parse("2026-03-19"));
            state.add(items.subList(0, 10), NOW);
            List<String> members = state.stories().stream()
                    .flatMap(story -> story.items().stream())
                    .sorted()
                    .toList();
            assertEquals(List.copyOf(new TreeSet<>(members)), members);
            for (String id : members) {
                assertEquals(id, state.item(id).orElseThrow().item().id());
            }
        }
    }

    /** Twenty events, five accounts and a copy of one each. */
    private static List<Item> made(long seed) {
        FeedGenerator generator = new FeedGenerator(seed, LocalDate.parse("2026-03-20"), 12);
        List<Item> items = new ArrayList<>();
        for (int event = 0; event < 20; event++) {
            List<GeneratedArticle> articles = new ArrayList<>(generator.event(event, 5, FeedGenerator.Planted.FIGURE));
            articles.add(FeedGenerator.copy(articles.get(1), 5));
            for (GeneratedArticle article : articles) {
                items.add(item(
                        "%02d-%s".formatted(event, article.id()),
                        article.published(),
                        article.title() + ". " + String.join(" ", article.paragraphs())));
            }
        }
        return items;
    }

    private static Set<List<String>> expected(List<Item> items) {
        return Set.copyOf(items.stream()
                .map(Item::id)
                .sorted()
                .collect(Collectors.groupingBy(id -> id.substring(0, 2)))
                .values());
    }

    private static Set<List<String>> groups(StateFolder state) throws StateException {
        return state.stories().stream()
                .map(story -> story.items().stream().sorted().toList())
                .collect(Collectors.toSet());
    }

    private StateFolder open() throws StateException {
        return StateFolder.open(folder, Duration.ZERO, StateListener.NONE);
    }

    private static Item item(String id, String published, String text) {
        String title = text.substring(0, text.indexOf(' ', 30));
        TextBuilder built = new TextBuilder().add(Block.Kind.TITLE, title).add(Block.Kind.PARAGRAPH, text);
        return new Item(
                id,
                "wire",
                false,
                Source.of(
                        id,
                        title,
                        Optional.of("Wire"),
                        Optional.of(Published.parse(published)),
                        Optional.empty(),
                        "en",
                        built.text(),
                        built.blocks()));
    }
}
