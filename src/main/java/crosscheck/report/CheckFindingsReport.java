package crosscheck.report;

import crosscheck.feed.CheckResult;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The new findings of a check in a format that comparisons have too. */
final class CheckFindingsReport implements CheckReport {

    private final Report report;

    CheckFindingsReport(Report report) {
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
    public void write(CheckResult result, Run run, Writer out) throws IOException {
        report.write(NewFindings.of(result), run, out);
    }
}
