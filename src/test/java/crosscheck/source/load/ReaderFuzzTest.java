package crosscheck.source.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import crosscheck.settings.Settings;
import crosscheck.source.Block;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.document.OpenDocumentReader;
import crosscheck.source.document.WordReader;
import crosscheck.source.page.WebPageReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Throws made-up input at every reader. In the normal suite the kept inputs run. One method at a time makes up new ones:
 *
 * <pre>{@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest='ReaderFuzzTest#page'}</pre>
 */
class ReaderFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void page(byte[] bytes) {
        try {
            assertSound(new WebPageReader().read(RawInput.of("page.html", bytes)));
        } catch (SourceException e) {
            assertOneLine(e);
        }
    }

    @FuzzTest(maxDuration = "60s")
    void word(byte[] xml) throws IOException {
        try {
            assertSound(new WordReader().read(RawInput.of("a.docx", zip("word/document.xml", xml))));
        } catch (SourceException e) {
            assertOneLine(e);
        }
    }

    @FuzzTest(maxDuration = "60s")
    void openDocument(byte[] xml) throws IOException {
        try {
            assertSound(new OpenDocumentReader().read(RawInput.of("a.odt", zip("content.xml", xml))));
        } catch (SourceException e) {
            assertOneLine(e);
        }
    }

    /** Whatever format the bytes may have: feeds, PDF, ZIP, JSON Lines, web archives, text. */
    @FuzzTest(maxDuration = "60s")
    void anyFormat(byte[] bytes) {
        Heard heard = new Heard();
        new SourceLoader(Settings.DEFAULT, new ByteArrayInputStream(bytes)).load(List.of("-"), heard);
        heard.sources().forEach(ReaderFuzzTest::assertSound);
        assertTrue(
                heard.problems().stream().allMatch(line -> line.startsWith("-")),
                heard.problems().toString());
    }

    private static void assertSound(Source source) {
        int end = 0;
        for (Block block : source.blocks()) {
            assertTrue(block.span().start() >= end, "blocks overlap");
            end = block.span().end();
            assertEquals(block.span(), block.span().trim(source.text()));
        }
        assertTrue(end <= source.text().length(), "a block ends after the text");
    }

    private static void assertOneLine(SourceException problem) {
        assertEquals(1, problem.getMessage().lines().count(), problem.getMessage());
    }

    private static byte[] zip(String name, byte[] part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        }
        return bytes.toByteArray();
    }
}
