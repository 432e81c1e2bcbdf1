package crosscheck.report;

import crosscheck.Crosscheck;
import crosscheck.Progress;
import crosscheck.feed.CheckResult;
import crosscheck.feed.FeedChecker;
import crosscheck.feed.Item;
import crosscheck.feed.Policy;
import crosscheck.feed.ReadFeed;
import crosscheck.feed.StateException;
import crosscheck.feed.StateFolder;
import crosscheck.feed.StateListener;
import crosscheck.feed.StoryPages;
import crosscheck.settings.FeedSettings;
import crosscheck.settings.Settings;
import crosscheck.source.Block;
import crosscheck.source.ContentHash;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks of feeds for the tests of their reports, by the program itself; every article invented. */
final class Checks {

    private static final Settings SETTINGS = Settings.DEFAULT.withSemantic(false);
    private static final Crosscheck CROSSCHECK = Crosscheck.create(SETTINGS, Progress.NONE, 1);
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    private static final FeedSettings OURS =
            new FeedSettings("Harbour Chronicle", "https://chronicle.example/feed", true);
    private static final FeedSettings WIRE = new FeedSettings("Example Wire", "https://wire.example/rss", false);
    private static final FeedSettings POST = new FeedSettings("Valley Post", "feeds/post.xml", false);

    private static final String BRIDGE = "Engineers closed the old Mill Bridge in Harwick on Tuesday.";
    private static final String COST = "Repairs to the bridge will cost three million crowns and last until autumn.";
    private static final String QUOTE =
            "\"We could not wait another week for the engineers,\" Mayor Anna Lindqvist said.";

    private Checks() {}

    /** A conflict that is new, one that is known, one that is fixed; a copy, a changed item, and a feed that is down. */
    static CheckResult bridge() {
        Item ours = item(
                OURS,
                "c1",
                "Mill Bridge closed",
                BRIDGE,
                "Inspectors found 14 cracks in its main arch.",
                COST.replace("three", "five"));
        Item oursLater = item(
                OURS, "c1", "Mill Bridge closed", BRIDGE, "Inspectors found 14 cracks in its main arch.", COST, QUOTE);
        Item wire = item(
                WIRE,
                "w1",
                "Harwick loses its bridge",
                BRIDGE,
                "Inspectors found 12 cracks in its main arch.",
                COST,
                QUOTE);
        Item copy = item(
                POST,
                "p1",
                "Harwick loses its bridge",
                BRIDGE,
                "Inspectors found 12 cracks in its main arch.",
                COST,
                QUOTE);
        Item shut = item(
                POST,
                "p2",
                "No way over the river",
                BRIDGE,
                "Inspectors found 17 cracks in its main arch.",
                "Repairs to the bridge will cost eight million crowns and last until autumn.",
                QUOTE.replace("week", "year"));
        Item other = item(
                WIRE,
                "w2",
                "Choir tours the islands",
                "Forty singers sailed from Aldhaven to sing for lighthouse keepers in May.");
        return checked(
                List.of(read(OURS, ours), read(WIRE, wire), read(POST, copy)),
                List.of(
                        read(OURS, oursLater),
                        read(WIRE, wire, other),
                        new ReadFeed(POST, ReadFeed.Outcome.READ, List.of(copy, shut), List.of(), List.of()),
                        new ReadFeed(
                                new FeedSettings("Island Gazette", "https://gazette.example/feed", false),
                                ReadFeed.Outcome.FAILED,
                                List.of(),
                                List.of(
                                        "https://gazette.example/feed: the server answers 503; check the address, or try later"),
                                List.of())));
    }

    /** Nothing new, nothing known, nothing fixed. */
    static CheckResult quiet() {
        Item wire = item(
                WIRE,
                "w2",
                "Choir tours the islands",
                "Forty singers sailed from Aldhaven to sing for lighthouse keepers in May.");
        return checked(List.of(), List.of(read(WIRE, wire)));
    }

    /** Text that tries to break out of every format. */
    static CheckResult hostile() {
        FeedSettings odd = new FeedSettings("<b>Bold</b> | Post", "dir with space/\u00e4#?%,:.xml", false);
        FeedSettings sly = new FeedSettings("=cmd|' /C calc'!A0", "-dash.xml", false);
        String markup =
                "The mayor said <script>alert(1)</script> </title> ]]> & 'single' ${7*7} [[${page}]] on Monday.";
        String quote = "\"=HYPERLINK(1) <b>bold</b> we never promised a single bridge,\" Mayor Ann Roe said.";
        String crowd = "The \u202eturned \u0007bell \u0000nul \ud83d\ude00 smile \ud800 lone rang in the old tower.";
        return checked(
                List.of(),
                List.of(
                        read(odd, item(odd, "<id>#1 \"quoted\"", markup, markup, quote, crowd)),
                        read(sly, item(sly, "::error::x", crowd, crowd, quote.replace("single", "second"), markup))));
    }

    private static CheckResult checked(List<ReadFeed> before, List<ReadFeed> now) {
        try {
            Path folder = Files.createTempDirectory("state");
            FeedChecker checker = new FeedChecker(
                    () -> CROSSCHECK,
                    SETTINGS,
                    Policy.of(SETTINGS.check(), List.of()),
                    Optional.empty(),
                    "0.0.0-test",
                    1,
                    Progress.NONE);
            try (StateFolder state = StateFolder.open(folder, Duration.ZERO, StateListener.NONE)) {
                if (!before.isEmpty()) {
                    checker.check(before, state, NOON, StoryPages.NONE);
                    state.commit();
                }
                return checker.check(now, state, NOON, StoryPages.NONE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadFeed read(FeedSettings feed, Item... items) {
        return new ReadFeed(feed, ReadFeed.Outcome.READ, Arrays.asList(items), List.of(), List.of());
    }

    private static Item item(FeedSettings feed, String id, String title, String... paragraphs) {
        StringBuilder text = new StringBuilder(title);
        List<Block> blocks = new ArrayList<>(List.of(new Block(new Span(0, title.length()), Block.Kind.TITLE)));
        for (String paragraph : paragraphs) {
            text.append("\n\n");
            blocks.add(new Block(new Span(text.length(), text.length() + paragraph.length()), Block.Kind.PARAGRAPH));
            text.append(paragraph);
        }
        String key = id + "\u001f" + feed.name();
        Source source = Source.of(
                        feed.address() + "#" + id,
                        title,
                        Optional.of(feed.name()),
                        Optional.of(Published.parse("2026-03-11")),
                        Optional.empty(),
                        "en",
                        text.toString(),
                        blocks)
                .withId(ContentHash.of(List.of(key)));
        return new Item(key, feed.name(), feed.watch(), source);
    }

    /** What a report writes. */
    static String written(String format, CheckResult result) {
        StringWriter out = new StringWriter();
        try {
            Formats.OF_CHECK.named(format).orElseThrow().write(result, Written.RUN, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
