package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "report.html, html",
        "REPORT.HTM, html",
        "out.json, json",
        "out.sarif, sarif",
        "out.sarif.json, sarif",
        "junit.xml, junit",
        "summary.md, markdown",
        "findings.csv, csv",
        "who.speakers.csv, speakers",
        "gl.codequality.json, gitlab",
        "notes.jsonld, annotations",
        "list.txt, text"
    })
    void takesTheFormatFromTheLongestEnding(String file, String format) {
        assertEquals(format, Formats.OF_COMPARISON.forFile(file).orElseThrow().format());
    }

    @Test
    void knowsNoFormatForAnotherEnding() {
        assertTrue(Formats.OF_COMPARISON.forFile("report.docx").isEmpty());
        assertTrue(Formats.OF_COMPARISON.named("pdf").isEmpty());
    }

    @Test
    void namesEachFormatOnce() {
        assertEquals(Formats.OF_COMPARISON.all().size(), new HashSet<>(Formats.OF_COMPARISON.names()).size());
    }
}
