package crosscheck.report;

import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.source.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The findings as a table for a spreadsheet: a row a finding, with the passages of its first two accounts. */
public final class CsvReport implements Report {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public List<String> endings() {
        return List.of(".csv");
    }

    @Override
    public String purpose() {
        return "the findings as a table";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        CsvTable table = new CsvTable(out);
        table.row(
                "id",
                "severity",
                "rule",
                "kind",
                "message",
                "accepted",
                "missing in",
                "path",
                "line",
                "column",
                "passage",
                "other path",
                "other line",
                "other column",
                "other passage");
        Places places = new Places();
        for (Finding finding : comparison.findings()) {
            List<Object> cells = new ArrayList<>(List.of(
                    finding.id(),
                    finding.severity().label(),
                    finding.rule(),
                    finding.kind(),
                    finding.message(),
                    finding.accepted().map(a -> a.reason()).orElse(""),
                    finding.missing().stream().map(Source::path).collect(Collectors.joining("; "))));
            List<Places.Place> passages =
                    finding.claims().stream().map(places::place).toList();
            for (int i = 0; i < 2; i++) {
                if (i < passages.size()) {
                    Places.Place place = passages.get(i);
                    cells.addAll(List.of(
                            place.source().path(),
                            place.start().line(),
                            place.start().column(),
                            OneLine.of(place.text())));
                } else {
                    cells.addAll(List.of("", "", "", ""));
                }
            }
            table.row(cells);
        }
    }
}
