package crosscheck.report;

import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.finding.RuleGuide;
import crosscheck.finding.SourceLabels;
import crosscheck.report.page.ComparisonPage;
import crosscheck.report.page.Glance;
import crosscheck.settings.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** A summary in GitHub Flavored Markdown that fits a comment on a pull request: the line of the page, then a table. */
public final class MarkdownReport implements Report {

    /** GitHub refuses a comment of more than 65,536 characters; this leaves room for the head and a signature. */
    static final int MOST_CHARACTERS = 60_000;

    /** What an editor reads without unfolding. */
    private static final int SHOWN = 15;

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public List<String> endings() {
        return List.of(".md", ".markdown");
    }

    @Override
    public String purpose() {
        return "a summary for a comment";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        Glance glance = ComparisonPage.of(comparison, run.version(), run.settings(), run.warnings())
                .glance();
        StringBuilder text = new StringBuilder();
        text.append("## ").append(MarkdownText.of(glance.title())).append("\n\n");
        text.append("**Needs attention:** ").append(glance.attention()).append("\n\n");
        text.append("Accounts: ")
                .append(glance.accounts().stream()
                        .map(a -> MarkdownText.of(a.label()) + " (" + MarkdownText.of(a.published()) + ", " + a.words()
                                + " words)")
                        .collect(Collectors.joining(", ")))
                .append("\n\n");
        List<Finding> open = comparison.findings().stream()
                .filter(f -> f.accepted().isEmpty() || run.accepted())
                .toList();
        if (open.isEmpty()) {
            text.append("No findings.\n");
        } else {
            tables(comparison, open, text);
        }
        out.write(text.toString());
    }

    private static void tables(Comparison comparison, List<Finding> findings, StringBuilder text) {
        SourceLabels labels = SourceLabels.of(
                comparison.accounts().stream().map(a -> a.source()).toList());
        Places places = new Places();
        head(text);
        int at = 0;
        while (at < findings.size() && text.length() < MOST_CHARACTERS) {
            if (at == SHOWN) {
                text.append("\n<details><summary>")
                        .append(findings.size() - SHOWN)
                        .append(" more</summary>\n\n");
                head(text);
            }
            text.append(row(findings.get(at++), places, labels));
        }
        if (at > SHOWN) {
            text.append("\n</details>\n");
        }
        if (at < findings.size()) {
            text.append("\nAnd ").append(findings.size() - at).append(" more, which would not fit here.\n");
        }
    }

    static void head(StringBuilder text) {
        text.append("| | Finding | Rule | Where |\n| --- | --- | --- | --- |\n");
    }

    static String row(Finding finding, Places places, SourceLabels labels) {
        String where = places.of(finding).stream()
                .map(p -> labels.of(p.source()) + ":" + p.start().line())
                .distinct()
                .limit(4)
                .map(MarkdownText::of)
                .collect(Collectors.joining(", "));
        return "| " + sign(finding.severity()) + " | " + MarkdownText.of(finding.message()) + " | "
                + MarkdownText.of(RuleGuide.of(finding.rule()).title()) + " | " + where + " |\n";
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "🟥 error";
            case WARNING -> "🟨 warning";
            case NOTE -> "🟦 note";
        };
    }
}
