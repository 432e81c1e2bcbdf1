package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The titles that a draft gives people, on its checklist. */
class ChecklistTitlesTest {

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void writeASource() throws IOException {
        source = Files.writeString(
                folder.resolve("notes.txt"),
                "Bridge to close\n\nThe old bridge will close on April 2, transport commissioner Priya Nair said on Monday.\n");
    }

    @Test
    void findsATitleThatASourceGivesThePerson() throws IOException {
        assertRow("transport commissioner Priya Nair", "the sources have it,");
    }

    @Test
    void missesATitleThatNoSourceGivesThePerson() throws IOException {
        assertRow("finance minister Priya Nair", "no source has it,");
    }

    @Test
    void findsATitleWithAnotherModifierInAnotherStyle() throws IOException {
        assertRow("city commissioner Priya Nair", "the sources have it in another style,");
    }

    private void assertRow(String person, String verdict) throws IOException {
        Path draft = Files.writeString(
                folder.resolve("draft.txt"), "Bridge\n\nThe old bridge will close on April 2, said " + person + ".\n");

        CommandLineRun run = CommandLineRun.of(
                "draft", draft, "--against", source, "--semantic", "off", "--format", "checklist-csv");

        assertTrue(run.out().contains(",title," + person + "," + verdict), run.out());
    }
}
