package crosscheck.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.Crosscheck;
import crosscheck.Progress;
import crosscheck.claim.Account;
import crosscheck.claim.AccountBytes;
import crosscheck.settings.Settings;
import crosscheck.settings.SettingsReader;
import crosscheck.source.Block;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.TextBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a story's accounts state is kept from run to run, and makes no difference to what is found. */
class KeptClaimsTest {

    private static final Settings SETTINGS = Settings.DEFAULT.withSemantic(false);
    private static final Crosscheck CROSSCHECK = Crosscheck.create(SETTINGS, Progress.NONE, 1);
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final FeedGenerator NEWS = new FeedGenerator(7, LocalDate.parse("2026-03-12"), 3);

    private static final List<Item> FIRST = List.of(
            item(NEWS.article(1, 0, FeedGenerator.Planted.NOTHING)),
            item(NEWS.article(1, 1, FeedGenerator.Planted.FIGURE)),
            item(NEWS.article(2, 0, FeedGenerator.Planted.NOTHING)));
    private static final Item LATER = item(NEWS.article(1, 2, FeedGenerator.Planted.SPEAKER));

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasReadForAComparison() throws Exception {
        compare("1.0", CROSSCHECK, FIRST);

        Map<String, byte[]> kept = keptOfAll();

        assertEquals(List.of(FIRST.get(0).id(), FIRST.get(1).id()), List.copyOf(kept.keySet()));
    }

    @Test
    void readsOnlyNewItemsWhereAStoryGrows() throws Exception {
        compare("1.0", CROSSCHECK, FIRST);
        Map<String, byte[]> before = keptOfAll();
        StoryAccounts accounts = new StoryAccounts(CROSSCHECK, bytes("1.0", CROSSCHECK), before);

        List<Account> read = accounts.of(List.of(FIRST.get(0), FIRST.get(1), LATER));

        assertEquals(
                List.of(FIRST.get(0).source(), FIRST.get(1).source(), LATER.source()),
                read.stream().map(Account::source).toList());
        assertEquals(List.of(LATER.id()), List.copyOf(accounts.readAnew().keySet()));
    }

    @Test
    void readsAllAnewForAnotherVersionAndOtherAliases() throws Exception {
        compare("1.0", CROSSCHECK, FIRST);
        Map<String, byte[]> before = keptOfAll();
        Path settings = Files.writeString(
                folder.resolve("crosscheck.yml"), "semantic: off\naliases: {Harbour office: [Ann Roe]}\n");
        Crosscheck renaming = Crosscheck.create(SettingsReader.read(settings), Progress.NONE, 1);

        for (StoryAccounts accounts : List.of(
                new StoryAccounts(CROSSCHECK, bytes("1.1", CROSSCHECK), before),
                new StoryAccounts(renaming, bytes("1.0", renaming), before))) {
            accounts.of(FIRST.subList(0, 2));

            assertEquals(before.keySet(), accounts.readAnew().keySet());
        }
    }

    @Test
    void findsTheSameWhetherClaimsWereKeptOrNot() throws Exception {
        compare("1.0", CROSSCHECK, FIRST);
        List<KeptFinding> fromKept = compare("1.0", CROSSCHECK, List.of(LATER));
        Path other = folder.resolve("other");

        List<KeptFinding> fromAll;
        try (StateFolder state = StateFolder.open(other, Duration.ZERO, StateListener.NONE)) {
            state.add(FIRST, NOON);
            fromAll = compared(
                    "1.0", CROSSCHECK, state, state.add(List.of(LATER), NOON).changed());
        }

        assertTrue(fromAll.size() > 1, fromAll::toString);
        assertEquals(fromAll, fromKept);
    }

    @Test
    void readsAnewWhatIsDamaged() throws Exception {
        compare("1.0", CROSSCHECK, FIRST);
        try (StateFolder state = open()) {
            state.keepClaims(
                    Map.of(FIRST.get(0).id(), new byte[] {1, 2, 3}, FIRST.get(1).id(), new byte[0]));
            state.commit();
        }

        assertFalse(compare("1.0", CROSSCHECK, List.of(LATER)).isEmpty());
        assertTrue(keptOfAll().values().stream().allMatch(bytes -> bytes.length > 100));
    }

    /** Adds items in a run of its own, and compares the stories that this changes. */
    private List<KeptFinding> compare(String version, Crosscheck crosscheck, List<Item> items) throws StateException {
        try (StateFolder state = open()) {
            List<KeptFinding> findings =
                    compared(version, crosscheck, state, state.add(items, NOON).changed());
            state.commit();
            return findings;
        }
    }

    private static List<KeptFinding> compared(
            String version, Crosscheck crosscheck, StateFolder state, List<String> stories) throws StateException {
        List<KeptFinding> findings = new ArrayList<>();
        new StoryComparisons(() -> crosscheck, Policy.of(SETTINGS.check(), List.of()), version, 2, Progress.NONE)
                .compare(stories, state, story -> {}, story -> findings.addAll(story.kept()));
        return findings;
    }

    private static AccountBytes bytes(String version, Crosscheck crosscheck) {
        List<String> reading = new ArrayList<>(crosscheck.reading());
        reading.add(version);
        return new AccountBytes(reading);
    }

    private Map<String, byte[]> keptOfAll() throws StateException {
        Map<String, byte[]> kept = new TreeMap<>();
        try (StateFolder state = open()) {
            for (StoryOutline story : state.stories()) {
                kept.putAll(state.claims(state.story(story.id()).orElseThrow()));
            }
        }
        return kept;
    }

    private StateFolder open() throws StateException {
        return StateFolder.open(folder.resolve("state"), Duration.ZERO, StateListener.NONE);
    }

    private static Item item(GeneratedArticle article) {
        TextBuilder text = new TextBuilder().add(Block.Kind.TITLE, article.title());
        article.paragraphs().forEach(paragraph -> text.add(Block.Kind.PARAGRAPH, paragraph));
        Source source = Source.of(
                "feed.xml",
                article.title(),
                Optional.of(article.outlet()),
                Optional.of(Published.parse(article.published())),
                Optional.empty(),
                "en",
                text.text(),
                text.blocks());
        return new Item(article.id(), "Wire", false, source);
    }
}
