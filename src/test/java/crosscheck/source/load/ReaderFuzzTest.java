package crosscheck.source.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import crosscheck.settings.Settings;
import crosscheck.source.Block;
import crosscheck.source.MarkdownReader;
import crosscheck.source.PlainTextReader;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceException;
import crosscheck.source.SourceReader;
import crosscheck.source.archive.GzipArchive;
import crosscheck.source.archive.JsonArticles;
import crosscheck.source.archive.WarcArchive;
import crosscheck.source.archive.ZipArchive;
import crosscheck.source.document.OpenDocumentReader;
import crosscheck.source.document.PdfReader;
import crosscheck.source.document.WordReader;
import crosscheck.source.feed.JsonFeed;
import crosscheck.source.feed.XmlFeed;
import crosscheck.source.page.WebPageReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Throws made-up input at every reader. In the normal suite the kept inputs run. One method at a time makes up new ones:
 *
 * <pre>{@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest='ReaderFuzzTest#page'}</pre>
 *
 * <p>Readers of our own are called as they are, so that an exception that they don't mean to throw is found. Those on top of
 * a library run within their limits, which turn its mistakes into lines: a hang, a crash and unsound blocks are found.
 */
class ReaderFuzzTest {

    private static final String LONG = "600s";

    @FuzzTest(maxDuration = LONG)
    void page(byte[] bytes) {
        own(new WebPageReader(), RawInput.of("page.html", bytes));
    }

    @FuzzTest(maxDuration = LONG)
    void word(byte[] xml) throws IOException {
        own(new WordReader(), RawInput.of("a.docx", zip("word/document.xml", xml)));
    }

    @FuzzTest(maxDuration = LONG)
    void openDocument(byte[] xml) throws IOException {
        own(new OpenDocumentReader(), RawInput.of("a.odt", zip("content.xml", xml)));
    }

    @FuzzTest(maxDuration = LONG)
    void plainText(byte[] bytes) {
        own(new PlainTextReader(), RawInput.of("a.txt", bytes));
    }

    @FuzzTest(maxDuration = LONG)
    void markdown(byte[] bytes) {
        own(new MarkdownReader(), RawInput.of("a.md", bytes));
    }

    @FuzzTest(maxDuration = LONG)
    void pdf(byte[] bytes) throws SourceException {
        if (new PdfReader().reads(RawInput.of("-", bytes))) {
            anyFormat(bytes);
        }
    }

    @FuzzTest(maxDuration = LONG)
    void feed(byte[] bytes) throws SourceException {
        archive(new XmlFeed(), bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void jsonFeed(byte[] bytes) throws SourceException {
        archive(new JsonFeed(), bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void jsonLines(byte[] bytes) throws SourceException {
        archive(new JsonArticles(), bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void zipFile(byte[] bytes) throws SourceException {
        archive(new ZipArchive(), bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void gzip(byte[] bytes) throws SourceException {
        archive(new GzipArchive(), bytes);
    }

    @FuzzTest(maxDuration = LONG)
    void webArchive(byte[] bytes) throws SourceException {
        archive(new WarcArchive(), bytes);
    }

    /** Whatever format the bytes may have. */
    @FuzzTest(maxDuration = LONG)
    void anyFormat(byte[] bytes) {
        Heard heard = load(bytes);
        if (heard.problems().stream().anyMatch(ReaderFuzzTest::isGivenUp)) {
            heard = load(bytes); // the first time a busy machine may be loading classes still
        }
        heard.sources().forEach(ReaderFuzzTest::assertSound);
        heard.problems().forEach(ReaderFuzzTest::assertUseful);
    }

    private static Heard load(byte[] bytes) {
        Heard heard = new Heard();
        new SourceLoader(Settings.DEFAULT, new ByteArrayInputStream(bytes)).load(List.of("-"), heard);
        return heard;
    }

    private static boolean isGivenUp(String problem) {
        return problem.endsWith("; cut it into smaller files");
    }

    private static void archive(SourceArchive format, byte[] bytes) throws SourceException {
        if (format.reads(RawInput.of("-", bytes))) {
            new ReaderFuzzTest().anyFormat(bytes);
        }
    }

    private static void own(SourceReader reader, RawInput input) {
        try {
            assertSound(reader.read(input));
        } catch (SourceException e) {
            assertUseful(e.getMessage());
        }
    }

    private static void assertSound(Source source) {
        int end = 0;
        for (Block block : source.blocks()) {
            assertTrue(block.span().start() >= end, "blocks overlap");
            end = block.span().end();
            assertEquals(block.span(), block.span().trim(source.text()));
        }
        assertTrue(end <= source.text().length(), "a block ends after the text");
        assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(source.text()), "half a character in the text");
    }

    private static void assertUseful(String problem) {
        assertEquals(1, problem.lines().count(), problem);
        assertTrue(problem.startsWith("-") || problem.startsWith("a.") || problem.startsWith("page."), problem);
        assertFalse(isGivenUp(problem), problem);
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
