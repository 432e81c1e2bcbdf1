package crosscheck.report;

import crosscheck.draft.DraftCheck;
import crosscheck.finding.Evidence;
import crosscheck.finding.Finding;
import crosscheck.source.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings of a draft's check in a format that comparisons have too. All of them point into the draft first: what it
 * leaves out has no place in it, and is shown at its beginning.
 */
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
        List<Finding> findings = check.comparison().findings().stream()
                .map(finding -> inDraft(finding, check.draft().source()))
                .toList();
        report.write(check.withFindings(findings).comparison(), run, out);
    }

    private static Finding inDraft(Finding finding, Source draft) {
        if (finding.missing().isEmpty() || draft.blocks().isEmpty()) {
            return finding;
        }
        List<Evidence> evidence = new ArrayList<>(
                List.of(new Evidence(draft, draft.blocks().get(0).span())));
        evidence.addAll(finding.evidence());
        return finding.withEvidence(evidence);
    }
}
