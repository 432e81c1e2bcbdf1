package crosscheck.source.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.provider.Arguments;

/** Inputs of five megabytes in each format that are made to keep a reader busy for ever, or to fill its memory. */
final class HostileInputs {

    private static final int SIZE = 4_990_000;

    private static final String SENTENCE = "The council voted 7-2 on Tuesday to build a bridge. ";

    private HostileInputs() {}

    static Stream<Arguments> all() {
        return Stream.of(
                        pages(),
                        texts(),
                        feeds(),
                        jsonFeeds(),
                        jsonLines(),
                        documents(),
                        pdfs(),
                        zips(),
                        gzips(),
                        warcs())
                .flatMap(inputs -> inputs);
    }

    private record Input(String name, Made made) {}

    /** Made when it is its turn: all at once would fill the memory. */
    interface Made {
        byte[] bytes() throws IOException;
    }

    private static Stream<Arguments> named(Input... inputs) {
        return Stream.of(inputs).map(input -> Arguments.of(input.name, input.made));
    }

    private static Stream<Arguments> pages() {
        return named(
                new Input("page of nested tags", () -> filled("<html><body>", i -> "<div><b>", "It voted.")),
                new Input("page of tiny elements", () -> filled("<html><body>", i -> "<i>a</i>", "")),
                new Input("page of open tables", () -> filled("<html><body>", i -> "<table><tr><td>a", "")),
                new Input("page of open links", () -> filled("<html><body>", i -> "<a href=x>a<p>", "")),
                new Input("page of classes", () -> filled("<html><body><p class='", i -> "c" + i + " ", "'>It voted.")),
                new Input(
                        "page of nested JSON-LD",
                        () -> filled(
                                "<html><script type='application/ld+json'>", i -> "[{\"a\":", "</script><p>It voted.")),
                new Input("page of entities", () -> filled("<html><body><p>", i -> "&amp;#x26;&lt", "")));
    }

    private static Stream<Arguments> texts() {
        return named(
                new Input("text of one line", () -> filled("", i -> SENTENCE, "")),
                new Input("text of tiny lines", () -> filled("Bridge\n\n", i -> "a\n", "")),
                new Input("text of headings", () -> filled("", i -> "Heading number " + i + " of many\n\n", "")),
                new Input("text of blanks", () -> filled("Bridge\n\n", i -> i % 9_999 == 0 ? "\u00a0\n" : " \t", "x")),
                new Input("text of credits", () -> filled("", i -> "By A. B. (Reuters) | ", "")),
                new Input("text of front matter", () -> filled("---\ntitle: a\n", i -> "k" + i + ": [[[[\n", "---\n")),
                new Input(
                        "text of aliases",
                        () -> filled(
                                "---\na: &a [x]\n",
                                i -> "b" + i + ": &b" + i + " [*a, *a, *a]\n",
                                "---\nIt voted.\n")));
    }

    private static Stream<Arguments> feeds() {
        String open = "<rss version=\"2.0\"><channel><title>W</title>";
        return named(
                new Input("feed of nested tags", () -> filled(open, i -> "<a>", "")),
                new Input(
                        "feed of closed nested tags",
                        () -> filled(open + "<item>", "<a>", "</a>", "</item></channel></rss>")),
                new Input("feed of empty entries", () -> filled(open, i -> "<item/>", "</channel></rss>")),
                new Input(
                        "feed of one entry",
                        () -> filled(
                                open + "<item><description>",
                                i -> "&lt;p&gt;It voted.",
                                "</description></item></channel></rss>")),
                new Input(
                        "feed of an entry with nested markup",
                        () -> filled(
                                open + "<item><description>",
                                i -> "&lt;i&gt;",
                                "</description></item></channel></rss>")),
                new Input(
                        "feed of entities",
                        () -> filled(
                                "<!DOCTYPE rss [<!ENTITY a0 \"aaaaaaaaaa\">",
                                i -> i < 50_000 ? "<!ENTITY a" + (i + 1) + " \"&a" + i + ";&a" + i + ";\">" : " ",
                                "]><rss version=\"2.0\"><channel><title>&a50000;</title></channel></rss>")),
                new Input(
                        "feed of namespaces", () -> filled("<rss ", i -> "xmlns:a" + i + "='b" + i + "' ", "></rss>")));
    }

    private static Stream<Arguments> jsonFeeds() {
        String open = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [";
        return named(
                new Input("JSON feed of nested lists", () -> filled(open, i -> "[", "")),
                new Input(
                        "JSON feed of small items",
                        () -> filled(open + "1", i -> ",{\"content_text\":\"It voted.\"}", "]}")),
                new Input("JSON feed of one number", () -> filled(open, i -> "9", "]}")),
                new Input(
                        "JSON feed of one text", () -> filled(open + "{\"content_html\":\"", i -> "<b><p>a", "\"}]}")));
    }

    private static Stream<Arguments> jsonLines() {
        return named(
                new Input("lines of tiny articles", () -> filled("", i -> "{\"text\":\"a\"}\n", "")),
                new Input("lines of broken articles", () -> filled("{\"text\":1}\n", i -> "{\n", "")),
                new Input("line of nested lists", () -> filled("{\"text\":", i -> "[", "")),
                new Input("line of one text", () -> filled("{\"text\":\"", i -> "It voted.\\n", "\"}")));
    }

    private static Stream<Arguments> documents() {
        String word = "<w:document xmlns:w='w'><w:body>";
        String open = "<o:document-content xmlns:o='o' xmlns:text='t'><o:body>";
        return named(
                new Input("Word file of nested paragraphs", () -> docx(filled(word, i -> "<w:p>", ""))),
                new Input(
                        "Word file of closed nested paragraphs",
                        () -> docx(filled(word, "<w:p><w:t>a</w:t>", "</w:p>", "</w:body></w:document>"))),
                new Input(
                        "Word file of tiny paragraphs",
                        () -> docx(filled(word, i -> "<w:p><w:t>a</w:t></w:p>", "</w:body></w:document>"))),
                new Input(
                        "Word file of entities",
                        () -> docx(filled(
                                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">]>" + word + "<w:p><w:t>",
                                i -> "&a;",
                                "</w:t></w:p>"))),
                new Input(
                        "OpenDocument text of nested lists", () -> odt(filled(open, i -> "<text:list><text:p>a", ""))),
                new Input(
                        "OpenDocument text of spaces",
                        () -> odt(filled(
                                open + "<text:p>a",
                                i -> "<text:s text:c='99'/>",
                                "b</text:p></o:body></o:document-content>"))));
    }

    private static Stream<Arguments> pdfs() {
        return named(
                new Input("PDF of pages", HostileInputs::manyPages),
                new Input("PDF of nested lists", () -> filled("%PDF-1.4\n1 0 obj", i -> "[", "")),
                new Input("PDF of text", () -> pdf(filled("BT /F 9 Tf ", i -> "1 0 Td (a) Tj ", "ET"))),
                new Input("PDF of lines", () -> pdf(filled("BT /F 9 Tf ", i -> "0 1 Td (It voted.) Tj ", "ET"))));
    }

    private static Stream<Arguments> zips() {
        return named(
                new Input("ZIP file of empty files", () -> zip(45_000, "")),
                new Input("ZIP file of small pages", () -> zip(30_000, "<html><p>It voted.")),
                new Input("ZIP file of packed nothing", () -> zipOf("a.txt", new byte[600_000_000 / 4])),
                new Input("ZIP file of hostile pages", () -> {
                    byte[] page = filled("<html><body>", i -> "<table><tr><td>a", "");
                    return zipOf(
                            "a.html",
                            page,
                            "b.html",
                            page,
                            "c.html",
                            page,
                            "d.txt",
                            SENTENCE.getBytes(StandardCharsets.UTF_8));
                }));
    }

    private static Stream<Arguments> gzips() {
        return named(
                new Input("gzip of gzip of nothing", () -> gzip(gzip(new byte[100_000_000]))),
                new Input("gzip of articles", () -> gzip(filled("", i -> "{\"text\":\"It voted.\"}\n", ""))));
    }

    private static Stream<Arguments> warcs() {
        String header = String.join(
                "\r\n",
                "WARC/1.0",
                "WARC-Type: response",
                "WARC-Record-ID: <urn:uuid:1b6a2ed8-5f3c-4a39-8f0c-000000000001>",
                "WARC-Date: 2026-03-03T21:40:00Z",
                "WARC-Target-URI: https://wire.example/1",
                "Content-Type: application/http; msgtype=response",
                "Content-Length: ");
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>It voted.";
        return named(
                new Input(
                        "web archive of tiny pages",
                        () -> filled("", i -> header + http.length() + "\r\n\r\n" + http + "\r\n\r\n", "")),
                new Input("web archive of one header", () -> filled("WARC/1.0\r\nA: ", i -> "b", "")),
                new Input("web archive of headers", () -> filled("WARC/1.0\r\n", i -> "A" + i + ": b\r\n", "\r\n")),
                new Input("web archive of tiny chunks", () -> {
                    byte[] body = filled(
                            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n",
                            i -> "1\r\na\r\n",
                            "0\r\n\r\n");
                    return joined((header + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8), body);
                }));
    }

    /** Text: what changes from piece to piece, between a beginning and an end, five megabytes in all. */
    private static byte[] filled(String beginning, IntFunction<String> piece, String end) {
        StringBuilder text = new StringBuilder(SIZE + 9_000).append(beginning);
        for (int i = 0; text.length() < SIZE - end.length(); i++) {
            text.append(piece.apply(i));
        }
        return text.append(end).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As many openings as closings. */
    private static byte[] filled(String beginning, String opening, String closing, String end) {
        int depth = SIZE / (opening.length() + closing.length());
        return (beginning + opening.repeat(depth) + closing.repeat(depth) + end).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }

    private static byte[] docx(byte[] xml) throws IOException {
        return zipOf("[Content_Types].xml", new byte[0], "word/document.xml", xml);
    }

    private static byte[] odt(byte[] xml) throws IOException {
        return zipOf("mimetype", new byte[0], "content.xml", xml);
    }

    private static byte[] zip(int files, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i)));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipOf(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] manyPages() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 0; page < 20_000; page++) {
                pdf.addPage(new PDPage());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A page with that content. */
    private static byte[] pdf(byte[] content) {
        String before = """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
                5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                4 0 obj<</Length %d>>stream
                """.formatted(content.length);
        String after = "\nendstream endobj trailer<</Root 1 0 R>>";
        return joined(joined(before.getBytes(StandardCharsets.UTF_8), content), after.getBytes(StandardCharsets.UTF_8));
    }
}
