package crosscheck.source.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.settings.CheckSettings;
import crosscheck.settings.Settings;
import crosscheck.settings.SourceSettings;
import crosscheck.source.Block;
import crosscheck.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLoaderTest {

    private static final String ARTICLE =
            "Council approves the harbour bridge\n\nThe council voted 7-2 on Tuesday to build the bridge.\n";

    @TempDir
    Path folder;

    private final Heard heard = new Heard();

    @Test
    void readsTheFilesOfAFolderByNameWithoutReadmeAndHiddenFiles() throws IOException {
        write("b/wire.txt", ARTICLE);
        write("a.txt", ARTICLE);
        write("README.md", "What these files are.");
        write(".draft.txt", ARTICLE);
        write(".git/config.txt", ARTICLE);

        load(folder.toString());

        assertEquals(
                List.of(
                        folder.resolve("a.txt").toString(),
                        folder.resolve("b/wire.txt").toString()),
                heard.paths());
        assertEquals(List.of(), heard.problems());
    }

    @Test
    void readsTheOthersWhereOneInputIsMissing() throws IOException {
        String there = write("wire.txt", ARTICLE);

        load(folder.resolve("gone.txt").toString(), there);

        assertEquals(List.of(there), heard.paths());
        assertEquals(List.of(folder.resolve("gone.txt") + ": no such file; check the path"), heard.problems());
    }

    @Test
    void refusesAnEmptyFileABinaryFileAndAFolderWithoutSources() throws IOException {
        String empty = write("empty.txt", "");
        Path binary = Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, 16, 0, 1});
        Path bare = Files.createDirectory(folder.resolve("bare"));

        load(empty, binary.toString(), bare.toString());

        assertEquals(List.of(), heard.sources());
        assertEquals(3, heard.problems().size());
        assertTrue(
                heard.problems().get(0).startsWith(empty + ": empty"),
                heard.problems().get(0));
        assertTrue(
                heard.problems().get(1).startsWith(binary + ": not a format"),
                heard.problems().get(1));
        assertTrue(
                heard.problems().get(2).startsWith(bare + ": no sources"),
                heard.problems().get(2));
    }

    @Test
    void refusesASourceOverTheLimit() throws IOException {
        String large = write("large.txt", "The council met. ".repeat(400_000));

        load(large);

        assertEquals(1, heard.problems().size());
        assertTrue(
                heard.problems().get(0).contains("limit of 5000000 bytes"),
                heard.problems().get(0));
    }

    @Test
    void unpacksGzipBeforeItTellsTheFormat() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("<!DOCTYPE html><title>Bridge</title><p>It opens in May.</p>".getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("page.html.gz"), packed.toByteArray());

        load(file.toString());

        assertEquals("Bridge\n\nIt opens in May.", heard.sources().get(0).text());
        assertEquals(List.of(file.toString()), heard.paths());
    }

    @Test
    void readsStandardInput() {
        load(new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8)), Settings.DEFAULT, "-");

        assertEquals(List.of("-"), heard.paths());
        assertEquals(
                "Council approves the harbour bridge", heard.sources().get(0).title());
    }

    @Test
    void givesTwoFilesOfOneContentTwoIdsAndWarnsOfOneName() throws IOException {
        String first = write("monday/wire.txt", ARTICLE);
        String second = write("tuesday/wire.txt", ARTICLE);

        load(first, second);

        assertNotEquals(heard.sources().get(0).id(), heard.sources().get(1).id());
        assertEquals(
                List.of(second + ": has the same name as " + first + "; the two are told apart by their paths"),
                heard.warnings());
    }

    @Test
    void takesWhatAFileLacksFromTheSettings() throws IOException {
        String path = write("wire.txt", ARTICLE);
        SourceSettings known = new SourceSettings(
                Path.of(path).toAbsolutePath().normalize(),
                Optional.of("Harbour Wire"),
                Optional.of("2026-03-03"),
                Optional.empty(),
                Optional.of("https://harbourwire.example/bridge"));
        Settings settings = withSources(List.of(known));

        load(InputStream.nullInputStream(), settings, path);

        Source source = heard.sources().get(0);
        assertEquals(Optional.of("Harbour Wire"), source.publisher());
        assertEquals("2026-03-03", source.published().orElseThrow().toString());
        assertEquals(Optional.of("https://harbourwire.example/bridge"), source.url());
    }

    @Test
    void takesATitleFromTheSettingsOnlyWhereTheFileHasNone() throws IOException {
        Settings settings = withSources(Stream.of("guessed.txt", "told.txt", "headed.md", "page.html", "bare.html")
                .map(name -> new SourceSettings(
                        folder.resolve(name).toAbsolutePath().normalize(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Given by the desk"),
                        Optional.empty()))
                .toList());
        write("guessed.txt", "The council voted 7-2 on Tuesday.\n\nTwo members walked out.\n");
        write("told.txt", "---\ntitle: Told\n---\nThe council voted 7-2 on Tuesday.\n");
        write("headed.md", "# Headed\n\nThe council voted 7-2 on Tuesday.\n");
        write("page.html", "<html><title>Titled</title><p>The council voted 7-2 on Tuesday.</p></html>");
        write("bare.html", "<html><p>The council voted 7-2 on Tuesday to build a bridge.</p></html>");

        load(InputStream.nullInputStream(), settings, folder.toString());

        assertEquals(List.of(), heard.problems());
        assertEquals(
                List.of("Given by the desk", "Given by the desk", "Headed", "Titled", "Told"),
                heard.sources().stream().map(Source::title).toList());
        assertEquals(
                Block.Kind.PARAGRAPH, heard.sources().get(1).blocks().get(0).kind());
    }

    @Test
    void saysThatATextSeemsToBeInUtf16WithoutAMark() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), ARTICLE.getBytes(StandardCharsets.UTF_16LE));

        load(file.toString());

        assertEquals(
                List.of(file + ": seems to be text in UTF-16 without a byte order mark; save it as UTF-8"),
                heard.problems());
    }

    private static Settings withSources(List<SourceSettings> known) {
        return new Settings(
                Map.of(),
                Map.of(),
                List.of(),
                known,
                5_000_000,
                Optional.empty(),
                true,
                Optional.empty(),
                List.of(),
                CheckSettings.DEFAULT);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private void load(String... arguments) {
        load(InputStream.nullInputStream(), Settings.DEFAULT, arguments);
    }

    private void load(InputStream standardInput, Settings settings, String... arguments) {
        new SourceLoader(settings, standardInput).load(List.of(arguments), heard);
    }
}
