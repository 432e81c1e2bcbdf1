package crosscheck.report;

import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.settings.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One line a finding, {@code path:line:column: severity: message [rule]}, as compilers and linters print them. */
public final class TerminalReport implements Report {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";

    @Override
    public String format() {
        return "text";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public String purpose() {
        return "one line a finding";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        Places places = new Places();
        for (Finding finding : comparison.findings()) {
            if (finding.accepted().isEmpty() || run.accepted()) {
                out.write(line(finding, places, run.colour()));
                out.write('\n');
            }
        }
    }

    private static String line(Finding finding, Places places, boolean colour) {
        if (!colour) {
            return FindingLine.of(finding, places);
        }
        return BOLD + FindingLine.address(finding, places) + ":" + RESET + " " + code(finding.severity())
                + finding.severity().label() + ":" + RESET + " " + OneLine.of(finding.message()) + " " + DIM + "["
                + finding.rule() + "]" + RESET;
    }

    private static String code(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case NOTE -> "\u001b[1;36m";
        };
    }
}
