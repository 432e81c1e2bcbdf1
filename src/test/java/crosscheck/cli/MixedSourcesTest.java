package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor's desk looks like: a saved page, a press release as PDF, a draft in Word, a link, and notes. */
class MixedSourcesTest {

    @TempDir
    private Path folder;

    @Test
    void comparesAPageAPdfAWordFileAnAddressAndATextFile() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <!DOCTYPE html><html><head><title>Mill Bridge closed</title><meta property="og:site_name" content="The Courier">
                </head><body><nav><a href="/">Home</a></nav><article><h1>Mill Bridge closed</h1>
                <p>The city council closed the Mill Bridge on Tuesday after inspectors found 14 cracks in its main arch.</p>
                <p>"We could not wait another day," Mayor Anna Lindqvist said.</p></article></body></html>
                """);
        Path pdf = pdf(
                "Statement on the Mill Bridge",
                "Inspectors found 12 cracks in the main arch of the Mill Bridge.",
                "The city council closed the bridge on Tuesday.");
        Path word = word(
                "Bridge shut after inspection",
                "The Mill Bridge has been closed since Tuesday, the city council said.",
                "\u201cWe could not wait another week,\u201d Mayor Anna Lindqvist said.");
        Path text = Files.writeString(
                folder.resolve("notes.txt"),
                "Notes on the bridge\n\nInspectors found 14 cracks in the main arch of the Mill Bridge.\n");
        String served =
                "<html><title>Bridge</title><p>The city council closed the Mill Bridge on Monday after inspectors"
                        + " found 14 cracks in its main arch.</p></html>";

        JsonNode comparison = compared(served, page, pdf, word, text);

        assertEquals(5, comparison.get("sources").size());
        assertEquals(
                List.of("The Courier"),
                texts(comparison.get("sources"), "publisher").stream()
                        .distinct()
                        .toList());
        assertTrue(
                found(comparison, "figure", "14 cracks", "12 cracks"),
                comparison.get("findings").toString());
        assertTrue(
                found(comparison, "quote", "day", "week"),
                comparison.get("findings").toString());
    }

    private static boolean found(JsonNode comparison, String rule, String one, String other) {
        for (JsonNode finding : comparison.get("findings")) {
            String message = finding.get("message").asText();
            if (finding.get("rule").asText().equals(rule) && message.contains(one) && message.contains(other)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(JsonNode nodes, String key) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> {
            if (node.path(key).isTextual()) {
                texts.add(node.get(key).asText());
            }
        });
        return texts;
    }

    private static JsonNode compared(String served, Path... files) throws IOException {
        byte[] body = served.getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/bridge", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/bridge";
            List<Object> arguments = new ArrayList<>(List.of("compare"));
            arguments.addAll(List.of(files));
            arguments.addAll(List.of(address, "--allow-private", "--semantic", "off", "--format", "json"));
            CommandLineRun run = CommandLineRun.of(arguments.toArray());
            assertEquals(ExitCode.DONE, run.exitCode(), run.err());
            return new ObjectMapper().readTree(run.out());
        } finally {
            server.stop(0);
        }
    }

    private Path pdf(String title, String... lines) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage sheet = new PDPage();
            pdf.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                write(content, 18, 640, title);
                for (int i = 0; i < lines.length; i++) {
                    write(content, 10, 600 - 24 * i, lines[i]);
                }
            }
            Path file = folder.resolve("release.pdf");
            pdf.save(file.toFile());
            return file;
        }
    }

    private static void write(PDPageContentStream content, float size, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), size);
        content.newLineAtOffset(72, y);
        content.showText(text);
        content.endText();
    }

    private Path word(String title, String... paragraphs) throws IOException {
        StringBuilder xml =
                new StringBuilder("<w:document xmlns:w='w'><w:body><w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr>"
                        + "<w:r><w:t>" + title + "</w:t></w:r></w:p>");
        for (String paragraph : paragraphs) {
            xml.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        Path file = folder.resolve("draft.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
