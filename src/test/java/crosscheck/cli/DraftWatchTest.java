package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A draft that is checked again whenever a file changes. What the program says on standard error is waited for. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class DraftWatchTest {

    private static final String SOURCE = """
            Ferry company apologises

            "We promised more than our old ships could do," chief executive Solveig Brandt said.
            """;

    @TempDir
    private Path folder;

    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private Path draft;
    private Path source;
    private Path page;
    private BufferedReader said;
    private Thread running;

    @BeforeEach
    void watch() throws IOException {
        draft = folder.resolve("draft.txt");
        source = Files.writeString(folder.resolve("source.txt"), SOURCE);
        page = folder.resolve("check.html");
        writeDraft("old crews");
        PipedInputStream heard = new PipedInputStream(1 << 16);
        PipedOutputStream err = new PipedOutputStream(heard);
        said = new BufferedReader(new InputStreamReader(heard, StandardCharsets.UTF_8));
        Console console = new Console(OutputStream.nullOutputStream(), err, false, false);
        String[] arguments = {
            "draft", draft.toString(), "--against", source.toString(), "--watch", "-o", page.toString()
        };
        running = new Thread(() -> exitCode.complete(Main.run(console, arguments)), "watching");
        running.start();
    }

    @AfterEach
    void stop() {
        running.interrupt();
    }

    private void writeDraft(String whose) throws IOException {
        Files.writeString(
                draft, "Draft\n\n\"We promised more than our " + whose + " could do,\" Solveig Brandt said.\n");
    }

    /** Reads what is said until a line has these words. */
    private String heard(String words) throws IOException {
        String line = said.readLine();
        while (!line.contains(words)) {
            line = said.readLine();
        }
        return line;
    }

    @Test
    void writesThePageAgainWhenTheDraftChangesAndWhenASourceDoes() throws IOException {
        heard("waiting for a change");
        assertTrue(Files.readString(page).contains("Look again:"));
        assertTrue(Files.readString(page).contains("http-equiv=\"refresh\""), "an open page shows it by itself");

        writeDraft("old ships");
        heard("waiting for a change");
        assertTrue(Files.readString(page).contains("Clean:"));

        Files.writeString(source, SOURCE.replace("old ships", "new ships"));
        heard("waiting for a change");
        assertTrue(Files.readString(page).contains("Look again:"));
    }

    @Test
    void goesOnWhenAFileIsGoneForAMoment() throws IOException {
        heard("waiting for a change");

        Files.delete(source);
        heard("source.txt: no such file");
        heard("waiting for a change");

        writeDraft("old ships");
        Files.writeString(source, SOURCE);
        String line = heard("waiting for a change");
        while (!Files.readString(page).contains("Clean:")) {
            line = heard("waiting for a change");
        }
        assertFalse(line.isEmpty());
    }

    @Test
    void endsWithItsOwnExitCodeWhenItIsStopped() throws Exception {
        heard("waiting for a change");

        running.interrupt();

        assertEquals(ExitCode.STOPPED, exitCode.get(1, TimeUnit.MINUTES));
    }

    @Test
    void watchesNothingButFiles() {
        CommandLineRun run = CommandLineRun.of("draft", draft, "--against", "https://example.org/a.html", "--watch");

        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("https://example.org/a.html is none; save it to a file first"), run.err());
    }
}
