package crosscheck.report;

import crosscheck.finding.Comparison;
import crosscheck.report.page.ComparisonPage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The page for people: one file that asks nothing of any network, and needs no script to be read. */
public final class HtmlReport implements Report {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm");
    }

    @Override
    public String purpose() {
        return "a page to read, in one file";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        ComparisonPage page = ComparisonPage.of(comparison, run.version(), run.settings(), run.warnings());
        Templates templates = new Templates(run.templates());
        templates.write("report", Map.of("page", page, "head", PageHead.of(templates)), out);
    }
}
