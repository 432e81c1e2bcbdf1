package crosscheck.source.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import crosscheck.settings.Settings;
import crosscheck.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format, told by its content alone and read through the registry, against the blocks it must give. */
class FormatsTest {

    private final Heard heard = new Heard();

    @Test
    void readsAWordDocumentWithItsTrackedChangesAccepted() throws IOException {
        byte[] docx = zip("[Content_Types].xml", "<Types/>", "word/document.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
                <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Harbour bridge approved</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">The council voted </w:t></w:r><w:del><w:r><w:delText>6-3</w:delText>
                </w:r></w:del><w:ins><w:r><w:t>7-2</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> to build
                it.</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Conditions</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>No toll</w:t><w:tab/><w:t>for cyclists.</w:t></w:r></w:p>
                <w:p><w:r><mc:AlternateContent><mc:Choice><w:t>A box.</w:t></mc:Choice><mc:Fallback><w:t>A box.</w:t>
                </mc:Fallback></mc:AlternateContent></w:r></w:p>
                <w:p/></w:body></w:document>
                """);

        load(docx);

        assertEquals("""
                TITLE Harbour bridge approved
                PARAGRAPH The council voted 7-2 to build
                it.
                HEADING Conditions
                LIST_ITEM No toll for cyclists.
                PARAGRAPH A box.
                """, blocks());
    }

    @Test
    void readsAnOpenDocumentTextWithoutItsDeletionsAndComments() throws IOException {
        byte[] odt = zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">
                <office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/>
                </office:automatic-styles><office:body><office:text>
                <text:tracked-changes><text:p>It voted 6-3.</text:p></text:tracked-changes>
                <text:p text:style-name="P1">Harbour bridge approved</text:p>
                <text:p>The council voted<text:s text:c="2"/>7-2.<office:annotation><text:p>Sure?</text:p>
                </office:annotation></text:p>
                <text:h>Conditions</text:h>
                <text:list><text:list-item><text:p>No toll for cyclists.</text:p></text:list-item></text:list>
                </office:text></office:body></office:document-content>
                """);

        load(odt);

        assertEquals("""
                TITLE Harbour bridge approved
                PARAGRAPH The council voted  7-2.
                HEADING Conditions
                LIST_ITEM No toll for cyclists.
                """, blocks());
    }

    @Test
    void readsAPdfOfTwoColumnsWithRunningHeadsAndPartedWords() throws IOException {
        load(twoColumns());

        assertEquals("""
                TITLE Harbour bridge approved
                PARAGRAPH The council voted on Tuesday to build a bridge over the harbour, eleven years after it was first proposed.
                PARAGRAPH Two members walked out before the vote was counted.
                PARAGRAPH Work begins in the spring, and the ferry runs until the bridge opens to all.
                """, blocks());
    }

    @Test
    void saysThatAPdfIsEncryptedOrOnlyAScan() throws IOException {
        load(encrypted());
        load(scan());

        assertTrue(
                heard.problems().get(0).startsWith("-: this PDF is encrypted"),
                heard.problems().get(0));
        assertTrue(
                heard.problems().get(1).contains("only a scan"),
                heard.problems().get(1));
    }

    @Test
    void readsTheEntriesOfAnRssFeedInItsOwnCharset() {
        load("""
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss.dtd">
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Harbour Wire</title><link>https://wire.example/</link><description>News</description>
                <item><title>Bridge \u00fcber all</title><link>https://wire.example/1</link><guid>wire-1</guid>
                <pubDate>Tue, 03 Mar 2026 21:40:00 GMT</pubDate><description>A bridge.</description>
                <content:encoded><![CDATA[<p>The council voted 7-2 on Tuesday to build a bridge over the harbour, eleven
                years after it was first proposed.</p><p>Two members walked out before the vote was counted, and one of
                them said that she would go to court over it.</p>]]></content:encoded></item>
                <item><title>Swans</title><link>https://wire.example/2</link><guid>wire-2</guid>
                <description>The swans of the harbour have nested early.</description></item>
                </channel></rss>
                """.getBytes(StandardCharsets.ISO_8859_1));

        Source bridge = heard.sources().get(0);
        assertEquals("Bridge \u00fcber all", bridge.title());
        assertEquals(Optional.of("Harbour Wire"), bridge.publisher());
        assertEquals("2026-03-03T21:40Z", bridge.published().orElseThrow().toString());
        assertEquals(Optional.of("https://wire.example/1"), bridge.url());
        assertEquals(3, bridge.blocks().size());
        assertEquals(
                "Swans\n\nThe swans of the harbour have nested early.",
                heard.sources().get(1).text());
        assertEquals(
                List.of("-#wire-2: only the feed's summary of this entry was read, not its page"), heard.warnings());
    }

    @Test
    void readsTheEntriesOfAnAtomFeedAndOfAJsonFeed() {
        String paragraph = "The council voted 7-2 on Tuesday to build a bridge over the harbour. "
                .repeat(4)
                .strip();
        load("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Wire</title><id>urn:wire</id>
                <entry><title>Bridge</title><id>urn:wire:1</id><updated>2026-03-03T21:40:00Z</updated>
                <author><name>Ines Halloran</name></author><link href="https://wire.example/1"/>
                <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
                """.formatted(paragraph).getBytes(StandardCharsets.UTF_8));
        load("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Wire", "items": [
                 {"id": "1", "title": "Bridge", "url": "https://wire.example/1", "content_text": "%s",
                  "date_published": "2026-03-03T21:40:00Z", "authors": [{"name": "Ines Halloran"}]}]}
                """.formatted(paragraph).getBytes(StandardCharsets.UTF_8));

        assertEquals(heard.sources().get(0).text(), heard.sources().get(1).text());
        assertEquals("Bridge\n\n" + paragraph, heard.sources().get(0).text());
        assertEquals(Optional.of("Ines Halloran"), heard.sources().get(0).byline());
    }

    @Test
    void tellsOfAnEntryWithoutTextAlsoInAJsonFeedWithAByteOrderMark() {
        load("""
                \uFEFF{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Wire", "items": [
                 {"id": "1", "title": "Bridge", "content_text": "The council voted 7-2."}, {"id": "2", "title": "Swans"}]}
                """.getBytes(StandardCharsets.UTF_8));

        assertEquals(1, heard.sources().size());
        assertEquals(1, heard.problems().size(), heard.problems().toString());
    }

    @Test
    void callsAnEntryWithoutIdAndTitleByItsFirstWords() {
        load("""
                <rss version="2.0"><channel><title>Wire</title><link>https://wire.example</link><description>d</description>
                <item><description>The council of Harwick shut the bridge on Tuesday night.</description></item>
                </channel></rss>
                """.getBytes(StandardCharsets.UTF_8));

        assertEquals("-#The council of Harwick shut…", heard.sources().get(0).path());
    }

    @Test
    void readsEachFileOfAZipAndEachLineOfJsonl() throws IOException {
        load(zip(
                "day/wire.txt",
                "Bridge approved\n\nThe council voted 7-2.",
                "day/README.txt",
                "What these are.",
                "day/lines.jsonl",
                """
                {"title": "Bridge", "text": "The council voted 7-2.\\nTwo walked out.", "publisher": "Wire"}
                {"title": "Swans"}
                {"title": "Ferry", "text": "It runs on.", "published": "2026-03-03"}
                """));

        assertEquals(List.of("-/day/wire.txt", "-/day/lines.jsonl:1", "-/day/lines.jsonl:3"), heard.paths());
        assertEquals(
                "Bridge\n\nThe council voted 7-2.\n\nTwo walked out.",
                heard.sources().get(1).text());
        assertEquals(List.of("-/day/lines.jsonl:2: this object has no \"text\"; add it"), heard.problems());
    }

    @Test
    void readsThePagesOfAWebArchive() {
        String page =
                "<html><head><title>Bridge</title></head><body><p>The council voted 7-2 on Tuesday to build a bridge."
                        + "</p></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
                + "\r\n\r\n" + page;
        load(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1b6a2ed8-5f3c-4a39-8f0c-000000000001>\r\n"
                        + "WARC-Date: 2026-03-03T21:40:00Z\r\nWARC-Target-URI: https://wire.example/1\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                        + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("-#https://wire.example/1"), heard.paths());
        assertEquals(
                Optional.of("https://wire.example/1"), heard.sources().get(0).url());
        assertEquals(
                "Bridge\n\nThe council voted 7-2 on Tuesday to build a bridge.",
                heard.sources().get(0).text());
    }

    @Test
    void stopsAtAZipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
        }

        load(bytes.toByteArray());

        assertEquals(List.of(), heard.sources());
        assertTrue(
                heard.problems().get(heard.problems().size() - 1).contains("150 times its size"),
                heard.problems().toString());
    }

    @Test
    void refusesEntitiesThatExpandOrReachOutside() throws IOException {
        load("""
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <rss version="2.0"><channel><title>&f;</title><item><title>&a;</title></item></channel></rss>
                """.getBytes(StandardCharsets.UTF_8));
        load(zip("[Content_Types].xml", "<Types/>", "word/document.xml", """
                <!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/passwd">]>
                <w:document xmlns:w="w"><w:p><w:t>Secrets: &f;</w:t></w:p></w:document>
                """));

        assertTrue(
                heard.problems().get(0).startsWith("-: broken feed"),
                heard.problems().get(0));
        assertTrue(heard.sources().stream().noneMatch(source -> source.text().contains("root:")));
    }

    @Test
    void readsAPageAPdfAWordFileAnAddressAndATextFileTogether(@TempDir Path folder) throws IOException {
        byte[] page = "<html><title>Bridge</title><p>The council voted 7-2 on Tuesday to build a bridge.</p></html>"
                .getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("a.html"), page);
        Files.write(folder.resolve("b.pdf"), twoColumns());
        Files.write(
                folder.resolve("c.docx"),
                zip(
                        "word/document.xml",
                        "<w:document xmlns:w='w'><w:p><w:t>The council voted 7-2.</w:t></w:p></w:document>"));
        Files.writeString(folder.resolve("d.txt"), "Bridge approved\n\nThe council voted 7-2.\n");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/bridge", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://" + server.getAddress().getHostString() + ":"
                    + server.getAddress().getPort() + "/bridge";

            new SourceLoader(Settings.DEFAULT, InputStream.nullInputStream(), Fetching.anew(true))
                    .load(List.of(folder.toString(), address), heard);

            assertEquals(List.of(), heard.problems());
            assertEquals(5, heard.sources().size());
            assertEquals(Optional.of(address), heard.sources().get(4).url());
        } finally {
            server.stop(0);
        }
    }

    private void load(byte[] bytes) {
        new SourceLoader(Settings.DEFAULT, new ByteArrayInputStream(bytes)).load(List.of("-"), heard);
    }

    private String blocks() {
        assertEquals(List.of(), heard.problems());
        Source source = heard.sources().get(0);
        return source.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(source.text()) + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] twoColumns() throws IOException {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 1; page <= 2; page++) {
                PDPage sheet = new PDPage();
                pdf.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                    write(content, font, 8, 72, 760, "Harbour Wire, 3 March 2026");
                    write(content, font, 8, 300, 30, "Page " + page);
                    if (page == 1) {
                        write(content, font, 20, 72, 680, "Harbour bridge approved");
                        write(content, font, 10, 72, 640, "The council voted on Tuesday to build a");
                        write(content, font, 10, 72, 628, "bridge over the har-");
                        write(content, font, 10, 72, 616, "bour, eleven years after it was first");
                        write(content, font, 10, 72, 604, "proposed.");
                        write(content, font, 10, 72, 580, "Two members walked out before the vote");
                        write(content, font, 10, 320, 640, "was counted.");
                    } else {
                        write(content, font, 10, 72, 640, "Work begins in the spring, and the ferry");
                        write(content, font, 10, 72, 628, "runs until the bridge opens to all.");
                    }
                }
            }
            return saved(pdf);
        }
    }

    private static void write(PDPageContentStream content, PDFont font, float size, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static byte[] encrypted() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(pdf);
        }
    }

    private static byte[] scan() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
