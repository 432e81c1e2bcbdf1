package crosscheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180: commas, CRLF). No cell can start a formula: one that a spreadsheet would run gets an apostrophe
 * in front (OWASP, CSV injection).
 */
final class CsvTable {

    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠|";

    private final Writer out;

    CsvTable(Writer out) {
        this.out = out;
    }

    void row(Object... cells) throws IOException {
        row(Arrays.asList(cells));
    }

    void row(List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString().replace("\0", "\ufffd");
        String safe = startsFormula(text) ? "'" + text : text;
        boolean quote =
                safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Also after blanks, which some spreadsheets drop. */
    private static boolean startsFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && STARTS_FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
