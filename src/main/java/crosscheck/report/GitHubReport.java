package crosscheck.report;

import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.finding.RuleGuide;
import crosscheck.settings.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Workflow commands of GitHub Actions: each line it prints becomes an annotation on the file. */
public final class GitHubReport implements Report {

    @Override
    public String format() {
        return "github";
    }

    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public String purpose() {
        return "annotations in GitHub Actions";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        Places places = new Places();
        for (Finding finding : comparison.findings()) {
            List<Places.Place> passages = places.of(finding);
            if ((finding.accepted().isEmpty() || run.accepted()) && !passages.isEmpty()) {
                Places.Place place = passages.get(0);
                out.write("::" + command(finding.severity()) + " file="
                        + property(place.source().path()) + ",line="
                        + place.start().line() + ",endLine=" + place.end().line() + ",col="
                        + place.start().column() + ",endColumn=" + place.end().column() + ",title="
                        + property(RuleGuide.of(finding.rule()).title()) + "::"
                        + message(finding.message() + " [" + finding.rule() + "]") + "\n");
            }
        }
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}
