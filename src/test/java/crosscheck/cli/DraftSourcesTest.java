package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft whose sources are not all in order. */
class DraftSourcesTest {

    private static final String SOURCE = """
            Library reopens

            The library of Harwick reopened on Monday after 14 months of repairs.

            "The roof held through the worst of the storms," librarian Ines Calder said.
            """;
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d};

    @TempDir
    private Path folder;

    private Path draft;
    private Path source;

    @BeforeEach
    void writeDraftAndSource() throws IOException {
        draft = Files.writeString(folder.resolve("draft.md"), """
                Library opens again

                The library of Harwick reopened on Monday after 14 months of repairs.

                "The walls held through the worst of the storms," librarian Ines Calder said.
                """);
        source = Files.writeString(folder.resolve("source.txt"), SOURCE);
    }

    private static void assertToldInOneLine(String name, CommandLineRun run) {
        List<String> lines = run.err()
                .lines()
                .filter(line -> line.contains(name) && !line.contains("wrote "))
                .toList();
        assertEquals(1, lines.size(), run.err());
        assertTrue(lines.get(0).contains(name + ": ") || lines.get(0).contains(name + "/"), run.err());
    }

    @Test
    void tellsOfEachSourceThatCannotBeReadAndUsesTheOthers() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path binary = Files.write(folder.resolve("binary.txt"), PICTURE);
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Files.write(pictures.resolve("roof.png"), PICTURE);
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Cat");
        Path page = folder.resolve("out.html");
        Path json = folder.resolve("out.json");

        CommandLineRun run = CommandLineRun.of(
                "draft", draft, "--against", empty, binary, bare, pictures, broken, source, "-o", page, "-o", json);

        assertEquals(ExitCode.INPUT, run.exitCode(), run.err());
        List.of("empty.txt", "binary.txt", "bare", "pictures", "broken.pdf")
                .forEach(name -> assertToldInOneLine(name, run));
        assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
        assertTrue(Files.readString(page).contains("The roof held"));
        JsonNode check = new ObjectMapper().readTree(Files.readString(json));
        assertEquals(2, check.get("sources").size());
        assertEquals("misquote", check.at("/findings/0/rule").asText());
    }

    @Test
    void tellsOfASourceThatMayNotBeRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SOURCE);
        assumeFalse(!secret.toFile().setReadable(false, false) || Files.isReadable(secret), "the superuser reads all");

        CommandLineRun run = CommandLineRun.of("draft", draft, "--against", secret, source, "--format", "text");

        assertEquals(ExitCode.INPUT, run.exitCode(), run.err());
        assertToldInOneLine("secret.txt", run);
        assertTrue(run.out().contains("[misquote]"), run.out());
    }

    @Test
    void tellsSourcesOfOneFileNameApartByTheirPaths() throws IOException {
        Path monday = Files.createDirectory(folder.resolve("monday")).resolve("story.txt");
        Path tuesday = Files.createDirectory(folder.resolve("tuesday")).resolve("story.txt");
        Files.writeString(monday, SOURCE);
        Files.writeString(tuesday, SOURCE.replace("14 months", "17 months").replace("reopens", "is open"));
        Path page = folder.resolve("out.html");
        Path sarif = folder.resolve("out.sarif");

        CommandLineRun run = CommandLineRun.of("draft", draft, "--against", monday, tuesday, "-o", page, "-o", sarif);

        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        String html = Files.readString(page, StandardCharsets.UTF_8);
        for (Path path : List.of(monday, tuesday)) {
            assertTrue(html.contains("<h3><span>" + path + "</span></h3>"), html);
            assertTrue(html.contains("<span class=\"name\">" + path + "</span>"), html);
        }
        JsonNode scan = new ObjectMapper().readTree(Files.readString(sarif)).at("/runs/0");
        List<String> messages = scan.get("results").findValues("message").stream()
                .map(m -> m.get("text").asText())
                .toList();
        assertTrue(
                messages.stream().anyMatch(m -> m.contains("17 months of repairs in " + tuesday)), messages.toString());
        assertTrue(messages.containsAll(Set.of(monday.toString(), tuesday.toString())), messages.toString());
        assertFalse(messages.contains("story.txt"), messages.toString());
        assertEquals(
                monday + ": Library reopens",
                scan.at("/artifacts/1/description/text").asText());
    }
}
