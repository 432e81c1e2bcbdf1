package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft against its sources, from the command line. */
class DraftCommandTest {

    private static final String SOURCE = """
            Ferry company apologises

            The ferry company Norland Lines apologised on Monday for cancelling 40 sailings in one week.

            "We promised more than our old ships could do," chief executive Solveig Brandt said.

            Two new ferries will join the fleet in May.
            """;
    private static final String DRAFT = """
            Norland Lines says sorry

            Norland Lines apologised on Monday for cancelling 40 sailings in one week.

            "We promised more than our old crews could do," chief executive Solveig Brandt said.
            """;

    @TempDir
    private Path folder;

    private Path source;
    private Path draft;

    @BeforeEach
    void writeDraftAndSource() throws IOException {
        source = Files.writeString(folder.resolve("source.txt"), SOURCE);
        draft = Files.writeString(folder.resolve("draft.md"), DRAFT);
    }

    /** The least that Word needs: a paragraph a line that is not empty, the first of them the title. */
    private static void writeDocx(Path file, String text) throws IOException {
        StringBuilder body = new StringBuilder();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> body.append("<w:p>")
                        .append(body.isEmpty() ? "<w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>" : "")
                        .append("<w:r><w:t>")
                        .append(line)
                        .append("</w:t></w:r></w:p>"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private CommandLineRun check(Object... more) {
        Object[] arguments = new Object[4 + more.length];
        arguments[0] = "draft";
        arguments[1] = draft;
        arguments[2] = "--against";
        arguments[3] = source;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return CommandLineRun.of(arguments);
    }

    private JsonNode json(Object... more) throws IOException {
        Object[] arguments = new Object[2 + more.length];
        System.arraycopy(more, 0, arguments, 0, more.length);
        arguments[more.length] = "--format";
        arguments[more.length + 1] = "json";
        return new ObjectMapper().readTree(check(arguments).out());
    }

    @Test
    void failsOnAMisquotationAndPointsIntoTheDraft() {
        CommandLineRun run = check("--format", "text");

        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        assertTrue(
                run.out().contains("draft.md:5:2: error: \"We promised more than our old crews could do,\""),
                run.out());
        assertTrue(run.out().contains("[misquote]"), run.out());
    }

    @Test
    void saysForEachClaimWhatSupportsIt() throws IOException {
        JsonNode check = json();

        assertEquals("crosscheck/draft/1", check.get("schema").asText());
        assertFalse(check.get("clean").asBoolean());
        assertEquals("altered", check.get("quotations").get(0).get("standing").asText());
        assertEquals("supported", check.get("support").get(1).get("level").asText());
        assertFalse(check.get("support").get(1).get("by").isEmpty());
    }

    @Test
    void passesOnceTheFindingIsAcceptedAndFailsAgainWhenTheSentenceChanges() throws IOException {
        String id = json().get("findings").get(0).get("id").asText();

        CommandLineRun accepted =
                check("--accept", id, "--reason", "She corrected herself.", "--by", "jane", "--format", "text");

        assertEquals(ExitCode.DONE, accepted.exitCode(), accepted.err());
        String baseline = Files.readString(folder.resolve("draft.md.baseline.yml"));
        assertTrue(baseline.contains("by: jane") && baseline.contains("She corrected herself."), baseline);
        assertEquals(ExitCode.DONE, check("--format", "text").exitCode());

        Files.writeString(draft, DRAFT.replace("old crews", "tired crews"));
        assertEquals(ExitCode.FINDINGS, check("--format", "text").exitCode());
    }

    @Test
    void givesAcceptedFindingsToCodeScanningOnlyWhereAskedTo() throws IOException {
        String id = json().get("findings").get(0).get("id").asText();
        check("--accept", id, "--reason", "She corrected herself.", "--format", "text");

        JsonNode left = results(check("--format", "sarif"));
        JsonNode asked = results(check("--format", "sarif", "--include-accepted"));

        assertEquals(left.size() + 1, asked.size());
        assertEquals(
                id,
                asked.get(0).at("/partialFingerprints/crosscheckFinding~1v1").asText());
        assertEquals(
                "She corrected herself.",
                asked.get(0).at("/suppressions/0/justification").asText());
        assertTrue(check("--format", "text", "--include-accepted").out().contains("old crews could do"));
    }

    private static JsonNode results(CommandLineRun run) throws IOException {
        return new ObjectMapper().readTree(run.out()).at("/runs/0/results");
    }

    @Test
    void refusesAnEmptyReason() {
        CommandLineRun run = check("--accept", "000000000000", "--reason", " ");

        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("--reason is empty"), run.err());
    }

    @Test
    void tellsAWrongIdInOneLine() {
        CommandLineRun run = check("--accept", "000000000000", "--reason", "none");

        assertEquals(ExitCode.USAGE, run.exitCode());
        assertTrue(run.err().contains("no finding of this draft has that id"), run.err());
    }

    @Test
    void writesThePageAndTheChecklist() throws IOException {
        Path page = folder.resolve("check.html");
        Path sheet = folder.resolve("check.checklist.html");
        Path table = folder.resolve("check.checklist.csv");

        check("-o", page, "-o", sheet, "-o", table);

        String html = Files.readString(page);
        assertTrue(html.contains("Look again:") && html.contains("old crews"), html);
        assertTrue(Files.readString(sheet).contains("type=\"checkbox\""));
        String csv = Files.readString(table);
        assertTrue(csv.startsWith("checked,line,column,what,draft,verdict"), csv);
        assertTrue(
                csv.contains(
                        "quotation,\"We promised more than our old crews could do,\",the sources have it otherwise"),
                csv);
    }

    @Test
    void usesTheOtherSourcesWhereOneCannotBeRead() {
        CommandLineRun run = check(folder.resolve("none.txt"), "--format", "json");

        assertEquals(ExitCode.INPUT, run.exitCode());
        assertTrue(run.err().contains("none.txt: no such file"), run.err());
        assertTrue(run.out().startsWith("{"));
    }

    @Test
    void checksADraftInWord() throws IOException {
        draft = folder.resolve("draft.docx");
        writeDocx(draft, DRAFT);

        CommandLineRun run = check("--format", "text");

        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        assertTrue(
                run.out().contains("draft.docx:5:2: error: \"We promised more than our old crews could do,\""),
                run.out());
        assertEquals(
                "Norland Lines says sorry",
                json().get("sources").get(0).get("title").asText());
    }

    @Test
    void checksADraftInMarkdownByItsText() throws IOException {
        Files.writeString(draft, """
                ---
                title: Norland Lines says sorry
                published: 2024-03-05
                ---
                # Norland Lines says sorry

                **Norland Lines** [apologised](https://norland.example/sorry) on *Monday* for cancelling 40 sailings in
                one week.

                > "We promised more than our old ships could do," chief executive Solveig Brandt said.

                - Two new ferries will join the fleet in May.
                """);

        JsonNode check = json();

        assertTrue(check.get("clean").asBoolean(), check.get("findings").toString());
        assertEquals("verbatim", check.get("quotations").get(0).get("standing").asText());
        assertEquals(ExitCode.DONE, check("--format", "text").exitCode());
    }

    @Test
    void checksAgainstASourceInWord() throws IOException {
        source = folder.resolve("source.docx");
        writeDocx(source, SOURCE);

        CommandLineRun run = check("--format", "text");

        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        assertTrue(run.out().contains("old ships"), run.out());
    }

    @Test
    void wantsASource() {
        CommandLineRun run = CommandLineRun.of("draft", draft, "--against", folder.resolve("none.txt"));

        assertEquals(ExitCode.INPUT, run.exitCode());
        assertTrue(run.err().contains("none could be read"), run.err());
        assertEquals(ExitCode.USAGE, CommandLineRun.of("draft", draft).exitCode());
    }
}
