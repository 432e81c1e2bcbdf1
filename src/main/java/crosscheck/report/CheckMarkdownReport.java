package crosscheck.report;

import crosscheck.feed.CheckResult;
import crosscheck.feed.CheckedFinding;
import crosscheck.feed.CheckedStory;
import crosscheck.feed.ReadFeed;
import crosscheck.finding.Comparison;
import crosscheck.finding.SourceLabels;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A check's summary in GitHub Flavored Markdown, for a job's summary or a comment. */
final class CheckMarkdownReport implements CheckReport {

    /** How many rows a story gets; the page has them all. */
    private static final int ROWS = 15;

    private final MarkdownReport findings = new MarkdownReport();

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
        return "a summary for a job or a comment";
    }

    @Override
    public void write(CheckResult result, Run run, Writer out) throws IOException {
        StringBuilder text = new StringBuilder();
        List<CheckedFinding> news = result.findings(CheckedFinding.Status.NEW);
        text.append("## Crosscheck: ").append(CheckSummary.findings(result)).append("\n\n");
        text.append(CheckSummary.reading(result)).append(".\n\n");
        int left = news.size();
        for (CheckedStory story : result.stories()) {
            List<CheckedFinding> here = news.stream()
                    .filter(f -> f.finding().story().equals(story.id()))
                    .toList();
            if (!here.isEmpty() && text.length() < MarkdownReport.MOST_CHARACTERS) {
                story(story, here, text);
                left -= here.size();
            }
        }
        if (left > 0) {
            text.append("And ").append(left).append(" more, which would not fit here.\n\n");
        }
        list("Fixed", lines(result.findings(CheckedFinding.Status.FIXED)), text);
        list(
                "Not read",
                result.feeds().stream()
                        .map(ReadFeed::problems)
                        .flatMap(List::stream)
                        .toList(),
                text);
        out.write(text.toString());
    }

    private static List<String> lines(List<CheckedFinding> findings) {
        return findings.stream().map(f -> f.finding().message()).toList();
    }

    private static void story(CheckedStory story, List<CheckedFinding> findings, StringBuilder text) {
        text.append("### ").append(MarkdownText.of(story.outline().title())).append("\n\n");
        Comparison comparison = NewFindings.of(findings);
        SourceLabels labels = SourceLabels.of(
                comparison.accounts().stream().map(a -> a.source()).toList());
        Places places = new Places();
        MarkdownReport.head(text);
        comparison.findings().stream()
                .limit(ROWS)
                .forEach(finding -> text.append(MarkdownReport.row(finding, places, labels)));
        if (findings.size() > ROWS) {
            text.append("\nAnd ").append(findings.size() - ROWS).append(" more of this story.\n");
        }
        text.append('\n');
    }

    private static void list(String title, List<String> lines, StringBuilder text) {
        if (lines.isEmpty()) {
            return;
        }
        text.append("### ").append(title).append("\n\n");
        lines.stream()
                .limit(ROWS)
                .forEach(line -> text.append("- ").append(MarkdownText.of(line)).append('\n'));
        if (lines.size() > ROWS) {
            text.append("- and ").append(lines.size() - ROWS).append(" more\n");
        }
        text.append('\n');
    }
}
