package crosscheck.report;

import crosscheck.feed.CheckResult;
import crosscheck.feed.CheckedFinding;
import crosscheck.feed.KeptFinding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One line a new finding, as compilers and linters print them, and one for each that is fixed. */
final class CheckTextReport implements CheckReport {

    private final TerminalReport findings = new TerminalReport();

    @Override
    public String format() {
        return findings.format();
    }

    @Override
    public List<String> endings() {
        return findings.endings();
    }

    @Override
    public String purpose() {
        return "one line a finding that is new, or fixed";
    }

    @Override
    public void write(CheckResult result, Run run, Writer out) throws IOException {
        findings.write(NewFindings.of(result), run, out);
        for (CheckedFinding fixed : result.findings(CheckedFinding.Status.FIXED)) {
            KeptFinding finding = fixed.finding();
            out.write("fixed: " + OneLine.of(finding.message()) + " [" + finding.rule() + "]\n");
        }
    }
}
