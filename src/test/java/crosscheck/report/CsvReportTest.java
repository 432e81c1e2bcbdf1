package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.finding.Comparison;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Read back by Apache Commons CSV. */
class CsvReportTest {

    @Test
    void hasARowAFindingWithBothPassages() throws IOException {
        List<CSVRecord> rows = rows(new CsvReport(), Stories.ferry());
        CSVRecord quote = rows.get(0);

        assertEquals(Stories.ferry().findings().size(), rows.size());
        assertEquals("altered", quote.get("kind"));
        assertEquals("\"The crew did everything right,\" the harbour master said.", quote.get("passage"));
        assertEquals("ferry/gazette.md", quote.get("other path"));
        assertEquals("5", quote.get("other line"));
    }

    @Test
    void namesTheSourcesThatLeaveSomethingOut() throws IOException {
        CSVRecord omission = rows(new CsvReport(), Stories.ferry()).stream()
                .filter(r -> r.get("rule").equals("omission"))
                .findFirst()
                .orElseThrow();

        assertEquals("ferry/radio.html", omission.get("missing in"));
    }

    @Test
    void startsNoFormula() throws IOException {
        for (Report report : List.of(new CsvReport(), new SpeakersReport())) {
            for (CSVRecord row : rows(report, Stories.hostile())) {
                for (String cell : row) {
                    assertFalse(cell.matches("(?s)\\s*[=+\\-@|].*"), cell);
                }
            }
        }
    }

    @Test
    void countsTheWordsOfEachSpeakerInEachAccount() throws IOException {
        CSVRecord row = rows(new SpeakersReport(), Stories.ferry()).stream()
                .filter(r -> r.get("speaker").equals("the harbour master"))
                .findFirst()
                .orElseThrow();

        assertEquals("yes", row.get("named"));
        assertEquals("The Courier", row.get("publisher"));
        assertTrue(Integer.parseInt(row.get("words in quotation marks")) >= 5);
    }

    private static List<CSVRecord> rows(Report report, Comparison comparison) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Written.by(report, comparison), format)) {
            return parser.getRecords();
        }
    }
}
