package crosscheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.settings.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** GitLab's Code Quality report, a subset of the Code Climate format: what a merge request shows beside its changes. */
public final class GitLabReport implements Report {

    @Override
    public String format() {
        return "gitlab";
    }

    @Override
    public List<String> endings() {
        return List.of(".codequality.json");
    }

    @Override
    public String purpose() {
        return "annotations in GitLab (Code Quality)";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        Places places = new Places();
        ArrayNode issues = JsonLayout.array();
        for (Finding finding : comparison.findings()) {
            List<Places.Place> passages = places.of(finding);
            if ((finding.accepted().isEmpty() || run.accepted()) && !passages.isEmpty()) {
                Places.Place place = passages.get(0);
                ObjectNode issue = issues.addObject()
                        .put("description", OneLine.of(finding.message()))
                        .put("check_name", finding.rule())
                        .put("fingerprint", finding.id())
                        .put("severity", severity(finding.severity()));
                issue.putObject("location")
                        .put("path", place.source().path().replace('\\', '/'))
                        .putObject("lines")
                        .put("begin", place.start().line())
                        .put("end", place.end().line());
            }
        }
        JsonLayout.write(issues, out);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
