package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.feed.FeedGenerator;
import crosscheck.feed.FeedGenerator.Planted;
import crosscheck.feed.FeedText;
import crosscheck.feed.GeneratedArticle;
import crosscheck.feed.StateFolder;
import crosscheck.feed.StateListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with feeds, disks and other runs: each has its clear line, and the rest is still checked. */
class CheckFaultsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-12T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<GeneratedArticle> articles =
            new FeedGenerator(7, LocalDate.parse("2026-03-12"), 3).event(1, 2, Planted.FIGURE);
    private Path state;
    private FeedServer server;

    @BeforeEach
    void serveTwoSoundFeeds() throws IOException {
        state = folder.resolve("state");
        server = new FeedServer();
        server.serve("/one", FeedText.rss("Harbour Chronicle", articles.subList(0, 1)));
        server.serve("/two", FeedText.atom("Example Wire", articles.subList(1, 2)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void checksTheOthersWhereAFeedIsDown() {
        assertOneLineAndTheRestChecked("/down", "the server answers 404; check the address, or try later");
    }

    @Test
    void checksTheOthersWhereAFeedIsSlow() {
        server.serve("/slow", FeedServer.SLOW);

        assertOneLineAndTheRestChecked("/slow", "the server gave no whole answer within 1 s; try again");
    }

    @Test
    void checksTheOthersWhereAFeedGivesNothing() {
        server.serve("/nothing", "");

        assertOneLineAndTheRestChecked("/nothing", "empty; give a file with text in it");
    }

    @Test
    void checksTheOthersWhereAFeedIsBrokenXml() {
        server.serve("/broken", FeedText.rss("Island Gazette", articles).replace("</item>", "</itme>"));

        assertOneLineAndTheRestChecked("/broken", "broken feed (");
    }

    private void assertOneLineAndTheRestChecked(String path, String line) {
        CommandLineRun run = check("/one", "/two", path);

        assertEquals(ExitCode.INPUT, run.exitCode(), run.err());
        List<String> about =
                run.err().lines().filter(l -> l.contains(path + ": ")).toList();
        assertEquals(1, about.size(), run.err());
        assertTrue(about.get(0).contains(line), run.err());
        assertEquals(1, count(run, "new"));
    }

    @Test
    void readsAFeedAgainThatWasDownBefore() {
        server.serve("/late", "");
        assertEquals(ExitCode.INPUT, check("/one", "/late").exitCode());

        server.serve("/late", FeedText.atom("Example Wire", articles.subList(1, 2)));

        assertEquals(1, count(check("/one", "/late"), "new"));
    }

    @Test
    void warnsOfAFeedWithoutEntries() {
        server.serve("/bare", FeedText.rss("Valley Post", List.of()));

        CommandLineRun run = check("/one", "/two", "/bare");

        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        assertTrue(run.err().contains("warning: " + server.site() + "/bare: no entries in it"), run.err());
    }

    @Test
    void readsTheFirstOfTwoEntriesWithOneId() {
        GeneratedArticle other = articles.get(0).with(articles.get(0).title(), "Quite another matter");
        server.serve("/twice", FeedText.rss("Harbour Chronicle", List.of(articles.get(0), other)));

        CommandLineRun run = check("/twice");

        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "two entries have the id event-1-0; \"%s\" is read, \"Quite another matter\" is left out"
                                        .formatted(articles.get(0).title())),
                run.err());
        assertEquals(1, json(run).get("items").size());
    }

    @Test
    void takesAnEntryFromTheFutureAsOneOfToday() {
        GeneratedArticle first = articles.get(0);
        GeneratedArticle future = new GeneratedArticle(
                first.id(), 1, first.outlet(), first.title(), "2031-01-01T00:00:00Z", first.paragraphs());
        server.serve("/future", FeedText.rss("Harbour Chronicle", List.of(future)));

        CommandLineRun run = check("/future");

        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(
                run.err().contains("is dated 2031-01-01, which lies in the future; it counts as of today"), run.err());
        assertTrue(json(run).at("/items/0/published").asText().startsWith("2026-03-12"), run.out());
        assertFalse(check("/future").err().contains("future"), "told once");
    }

    @Test
    void saysWhatIsOtherInAnItemThatWasChanged() {
        check("/one", "/two");
        String figure =
                articles.get(0).paragraphs().get(0).replaceAll("\\D+", " ").strip();
        server.serve(
                "/one",
                FeedText.rss("Harbour Chronicle", List.of(articles.get(0).with(figure, "5"))));

        CommandLineRun run = check("/one", "/two");

        assertTrue(run.err().contains("was changed since it was read: \""), run.err());
        JsonNode item = json(run).at("/items/0");
        assertEquals("changed", item.get("status").asText());
        assertTrue(item.get("change").asText().contains(figure), run.out());
        assertTrue(item.get("change").asText().contains(" is now "), run.out());
        assertEquals(1, count(run, "fixed"), "the old figure");
        assertEquals(1, count(run, "new"), "the new one");
    }

    @Test
    void leavesAloneWhatIsOlderThanTheDaysThatAreKept() {
        GeneratedArticle old = new GeneratedArticle(
                "old",
                1,
                "Harbour Chronicle",
                "Old",
                "2026-01-01T00:00:00Z",
                articles.get(0).paragraphs());
        server.serve("/old", FeedText.rss("Harbour Chronicle", List.of(old)));

        CommandLineRun run = check("/old", "/two");

        assertEquals("old", json(run).at("/items/0/status").asText());
        assertEquals(0, count(run, "new"));
    }

    @Test
    void forgetsWhatIsKeptLongEnoughAndCallsItNotFixed() {
        check("/one", "/two");
        Clock later = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);

        CommandLineRun run = at(later, "/one", "/two");

        assertEquals(0, json(run).get("stories").size());
        assertEquals(0, json(run).get("findings").size());
    }

    @Test
    void refusesAStateOfANewerVersion() throws IOException {
        check("/one", "/two");
        Files.writeString(state.resolve("version"), "crosscheck state 99\n");

        CommandLineRun run = check("/one", "/two");

        assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
        assertOneLine(run, "newer Crosscheck (format 99");
    }

    @Test
    void refusesAStateOfAnOlderVersion() throws IOException {
        check("/one", "/two");
        Files.writeString(state.resolve("version"), "crosscheck state 1\n");

        CommandLineRun run = check("/one", "/two");

        assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
        assertOneLine(run, "older Crosscheck (format 1");
    }

    @Test
    void leavesNothingInAFolderThatIsNoState() throws IOException {
        Files.createDirectories(state);
        Files.writeString(state.resolve("notes.txt"), "mine");

        CommandLineRun run = check("/one", "/two");

        assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
        try (Stream<Path> files = Files.list(state)) {
            assertEquals(List.of(state.resolve("notes.txt")), files.toList());
        }
    }

    @Test
    void keepsAndWritesItemsWithHalvesOfSurrogatePairs() throws IOException {
        Path feed = Files.writeString(state.resolveSibling("feed.jsonl"), """
                {"id": "x\\ud800", "title": "Bridge \\ud83d shut", "text": "The council of Harwick shut the bridge. It cost 12\\udc00 million."}
                {"id": "b", "title": "Bridge shut", "text": "The council of Harwick shut the bridge. It cost 14 million."}
                """);

        CommandLineRun first = CommandLineRun.at(
                NOON, "check", feed, "--state", state, "--semantic", "off", "-o", state.resolveSibling("out"));

        assertEquals(
                "",
                first.err().lines().filter(l -> l.contains("fault")).findAny().orElse(""));
        assertTrue(first.exitCode() <= ExitCode.FINDINGS, first.err());
    }

    @Test
    void givesUpWhereAnotherRunKeepsTheState() throws Exception {
        try (StateFolder other = StateFolder.open(state, Duration.ZERO, StateListener.NONE)) {
            CommandLineRun run = check("/one", "/two", "--wait", "0");

            assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
            assertOneLine(run, "another check is using this state");
            assertTrue(other.stories().isEmpty());
        }
    }

    @Test
    void waitsUntilAnotherRunHasFinished() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        ByteArrayOutputStream err = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                if (toString(StandardCharsets.UTF_8).contains("waiting until it has finished")) {
                    waiting.countDown();
                }
            }
        };
        String[] words =
                Arrays.stream(arguments("/one", "/two")).map(Object::toString).toArray(String[]::new);
        Console console = new Console(new ByteArrayOutputStream(), err, false, false);
        CompletableFuture<Integer> second;
        try (StateFolder other = StateFolder.open(state, Duration.ZERO, StateListener.NONE)) {
            // a thread of its own: on two processors the common pool has one, which the HTTP client needs
            second = CompletableFuture.supplyAsync(
                    () -> Main.run(console, NOON, words), work -> new Thread(work, "second run").start());
            assertTrue(waiting.await(60, TimeUnit.SECONDS), "it says that it waits");
            other.commit();
        }

        assertEquals(ExitCode.FINDINGS, second.get(60, TimeUnit.SECONDS), () -> err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void tellsAgainWhatCouldNotBeWritten() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");

        CommandLineRun failed = check("/one", "/two", "-o", full);

        assertEquals(ExitCode.OUTPUT, failed.exitCode(), failed.err());
        assertOneLine(failed, "/dev/full: can't be written");
        assertEquals(1, count(check("/one", "/two"), "new"));
    }

    /** A limit on the size of files stands in for a disk without room: both fail in the middle of a write. */
    @Test
    void saysThatTheStateCannotBeWrittenAndKeepsTheOldOne() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell to set a limit");
        assertEquals(ExitCode.DONE, check("/one").exitCode());
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 2; exec \"$@\"", "sh"));
        command.addAll(CheckProcess.command(NOON.instant(), arguments("/one", "/two")));
        Path printed = folder.resolve("printed.txt");

        Process process = CheckProcess.start(command, printed);
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));

        String said = Files.readString(printed);
        assertEquals(ExitCode.OUTPUT, process.exitValue(), said);
        assertFalse(said.contains("\tat "), said);
        assertTrue(said.contains("see that the disk has room"), said);
        assertEquals(1, count(check("/one", "/two"), "new"));
    }

    private CommandLineRun check(Object... feedsAndOptions) {
        return at(NOON, feedsAndOptions);
    }

    private CommandLineRun at(Clock clock, Object... feedsAndOptions) {
        return CommandLineRun.at(clock, arguments(feedsAndOptions));
    }

    private Object[] arguments(Object... feedsAndOptions) {
        List<Object> arguments = new ArrayList<>(List.of("check"));
        for (Object argument : feedsAndOptions) {
            boolean path = argument.toString().matches("/[a-z]+");
            arguments.add(path ? server.site() + argument : argument);
        }
        arguments.addAll(List.of(
                "--state", state, "--semantic", "off", "--allow-private", "--timeout", "1", "--format", "json"));
        return arguments.toArray();
    }

    private static void assertOneLine(CommandLineRun run, String part) {
        assertEquals(1, run.err().lines().filter(line -> line.contains(part)).count(), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    /** How many findings of severity error have a status. */
    private static int count(CommandLineRun run, String status) {
        int count = 0;
        for (JsonNode finding : json(run).get("findings")) {
            boolean error = finding.get("severity").asText().equals("error");
            count += error && finding.get("status").asText().equals(status) ? 1 : 0;
        }
        return count;
    }

    private static JsonNode json(CommandLineRun run) {
        try {
            return new ObjectMapper().readTree(run.out());
        } catch (IOException e) {
            throw new AssertionError(run.out() + run.err(), e);
        }
    }
}
