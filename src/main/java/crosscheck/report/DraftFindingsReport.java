package crosscheck.report;

import crosscheck.draft.DraftCheck;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The findings of a draft's check in a format that comparisons have too. */
final class DraftFindingsReport implements DraftReport {

    private final Report report;

    DraftFindingsReport(Report report) {
        this.report = report;
    }

    @Override
    public String format() {
        return report.format();
    }

    @Override
    public List<String> endings() {
        return report.endings();
    }

    @Override
    public String purpose() {
        return report.purpose();
    }

    @Override
    public void write(DraftCheck check, Run run, Writer out) throws IOException {
        report.write(check.comparison(), run, out);
    }
}
