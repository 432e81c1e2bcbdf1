package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams, flags and exit codes. */
class MainTest {

    private static final String WIRE = """
            Council closes the old bridge

            The city council closed the Mill Bridge on Tuesday after inspectors found 14 cracks in its main arch.

            "We could not wait another day," Mayor Anna Lindqvist said.
            """;
    private static final String PAPER = """
            Mill Bridge shut after inspection

            Inspectors found 12 cracks in the main arch of the Mill Bridge, and the city council closed it on Tuesday.

            Mayor Anna Lindqvist said the city could not wait another day.
            """;

    @TempDir
    private Path folder;

    private Path wire;
    private Path paper;

    @BeforeEach
    void writeTwoAccounts() throws IOException {
        wire = Files.writeString(folder.resolve("wire.txt"), WIRE);
        paper = Files.writeString(folder.resolve("paper.txt"), PAPER);
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        CommandLineRun help = CommandLineRun.of("--help");
        assertEquals(ExitCode.DONE, help.exitCode());
        assertTrue(help.out().contains("compare") && help.out().contains("Exit codes"), help.out());
        assertEquals("", help.err());
        assertTrue(CommandLineRun.of("--version").out().startsWith("crosscheck "));
        assertTrue(CommandLineRun.of("compare", "--help").out().contains("--fail-on"));
    }

    @Test
    void printsTheFormatAskedForAndNothingElseToStandardOutput() throws IOException {
        CommandLineRun run = CommandLineRun.of("compare", wire, paper, "--format", "json");

        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        JsonNode comparison = new ObjectMapper().readTree(run.out());
        assertEquals("crosscheck/comparison/1", comparison.get("schema").asText());
        assertEquals(2, comparison.get("sources").size());
        assertTrue(run.err().contains("2 accounts"), run.err());
    }

    @Test
    void writesEveryFileOfAnOutputInTheFormatOfItsEnding() throws IOException {
        Path page = folder.resolve("out/page.html");
        Path json = folder.resolve("out/all.json");

        CommandLineRun run = CommandLineRun.of("compare", wire, paper, "-o", page, "-o", json);

        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
        assertTrue(Files.readString(json).startsWith("{"));
        try (var files = Files.list(folder.resolve("out"))) {
            assertEquals(2, files.count(), "no temporary file is left");
        }
    }

    @Test
    void printsALineOfJsonASource() throws IOException {
        CommandLineRun run = CommandLineRun.of("claims", wire, paper, "--format", "jsonl");

        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        String[] lines = run.out().split("\n", -1);
        assertEquals(3, lines.length);
        JsonNode first = new ObjectMapper().readTree(lines[0]);
        assertEquals(WIRE, first.get("source").get("text").asText());
        assertTrue(first.get("claims").size() >= 3);
    }

    @Test
    void reportsAMissingFileAndStillComparesTheOthers() {
        CommandLineRun run = CommandLineRun.of("compare", wire, folder.resolve("none.txt"), paper, "--format", "json");

        assertEquals(ExitCode.INPUT, run.exitCode());
        assertTrue(run.err().contains("none.txt: no such file"), run.err());
        assertTrue(run.out().startsWith("{"));
    }

    @Test
    void wantsTwoAccounts() {
        CommandLineRun run = CommandLineRun.of("compare", wire, "--format", "json");

        assertEquals(ExitCode.INPUT, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("only one could be read"), run.err());
    }

    @Test
    void refusesWhatHoldsNoText() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path binary = Files.write(folder.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 0, 0, 1, 2, 0, 3, 0, 0});
        Path hollow = Files.createDirectory(folder.resolve("hollow"));
        for (Path bad : new Path[] {empty, binary, hollow}) {
            CommandLineRun run = CommandLineRun.of("compare", wire, bad, paper, "--format", "json");
            assertEquals(ExitCode.INPUT, run.exitCode(), bad.toString());
            assertTrue(run.err().contains(bad + ": "), run.err());
        }
    }

    @Test
    void refusesASourceOverTheLimitOfTheSettings() throws IOException {
        Path settings = Files.writeString(folder.resolve("own.yml"), "max-source-size: 100 B\n");

        CommandLineRun run = CommandLineRun.of("compare", wire, paper, "--settings", settings);

        assertEquals(ExitCode.INPUT, run.exitCode());
        assertTrue(run.err().contains("limit"), run.err());
    }

    @Test
    void refusesFiftyMegabytesAtOnce() throws IOException {
        Path huge = folder.resolve("huge.txt");
        Files.write(huge, new byte[50_000_000]);

        CommandLineRun run = CommandLineRun.of("claims", huge);

        assertEquals(ExitCode.INPUT, run.exitCode());
        assertTrue(run.err().contains("huge.txt"), run.err());
    }

    @Test
    void keepsWhatWasThereWhenAnOutputCannotBeWritten() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.json"));

        CommandLineRun run = CommandLineRun.of("compare", wire, paper, "-o", taken);

        assertEquals(ExitCode.OUTPUT, run.exitCode());
        assertTrue(run.err().contains("taken.json: can't be written"), run.err());
        assertTrue(Files.isDirectory(taken));
    }

    @Test
    void writesOverNoInput() throws IOException {
        for (CommandLineRun run : new CommandLineRun[] {
            CommandLineRun.of("compare", wire, paper, "-o", paper, "--format", "json"),
            CommandLineRun.of("compare", folder, "-o", paper, "--format", "json"),
            CommandLineRun.of("draft", wire, "--against", paper, "-o", wire, "--format", "markdown"),
            CommandLineRun.of("claims", wire, "-o", wire)
        }) {
            assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
            assertTrue(run.err().contains("that is an input, which would be lost"), run.err());
        }
        assertEquals(WIRE, Files.readString(wire));
        assertEquals(PAPER, Files.readString(paper));
    }

    @Test
    void tellsWrongUsageInOneLine() {
        for (String[] wrong : new String[][] {
            {"compare"},
            {"compare", "a", "b", "--format", "papyrus"},
            {"compare", "a", "b", "-o", "report.xyz"},
            {"compare", "a", "b", "--fail-on", "sometimes"},
            {"compare", "a", "b", "--settings", "none.yml"},
            {"claims", "a", "--format", "json"},
            {"compair", "a", "b"}
        }) {
            CommandLineRun run = CommandLineRun.of((Object[]) wrong);
            assertEquals(ExitCode.USAGE, run.exitCode(), String.join(" ", wrong));
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void refusesAModelThatIsNone() throws IOException {
        Path none = folder.resolve("none.model");
        Path prose = Files.writeString(folder.resolve("prose.model"), "The council met.");
        Path cut = Files.write(folder.resolve("cut.model"), new byte[] {'C', 'C', 'A', 'T', 0, 0, 0, 2, 2, 0});
        Path damaged = Files.writeString(
                folder.resolve("damaged.model"), "crosscheck alignment model 1\nsome stories\n= lexical\n");
        for (Path bad : new Path[] {none, prose, cut, damaged, folder}) {
            for (String command : new String[] {"compare", "claims"}) {
                CommandLineRun run = CommandLineRun.of(command, wire, paper, "--model", bad);
                assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
                assertEquals("", run.out());
                assertEquals(1, run.err().lines().count(), run.err());
                assertTrue(run.err().contains(bad + ": "), run.err());
            }
        }
    }

    @Test
    void givesTheSameBytesOnEveryRun() {
        String first = CommandLineRun.of("compare", wire, paper, "--format", "json", "--semantic", "off")
                .out();
        assertFalse(first.isEmpty());
        for (int run = 0; run < 3; run++) {
            assertEquals(
                    first,
                    CommandLineRun.of("compare", wire, paper, "--format", "json", "--semantic", "off")
                            .out());
        }
    }

    @Test
    void fetchesAPageOnThisMachineOnlyWhenAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = ("<html><head><title>Mill Bridge shut</title></head><body><article><h1>Mill Bridge shut</h1><p>"
                        + PAPER.replace("\n\n", "</p><p>") + "</p></article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/story.html", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/story.html";
            CommandLineRun refused = CommandLineRun.of("compare", wire, address, "--format", "text");
            assertEquals(ExitCode.INPUT, refused.exitCode(), refused.err());

            CommandLineRun run = CommandLineRun.of("compare", wire, address, "--allow-private", "--format", "text");
            assertEquals(ExitCode.DONE, run.exitCode(), run.err());
            assertTrue(run.out().contains("12 cracks") && run.out().contains("14 cracks"), run.out());
        } finally {
            server.stop(0);
        }
    }
}
