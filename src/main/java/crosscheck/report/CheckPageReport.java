package crosscheck.report;

import crosscheck.feed.CheckResult;
import crosscheck.report.page.CheckPage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The page of a run over feeds; it links to a comparison's page for each story with something new. */
final class CheckPageReport implements CheckReport {

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
        return "a page of the run, with one of each story beside it";
    }

    @Override
    public void write(CheckResult result, Run run, Writer out) throws IOException {
        CheckPage page =
                CheckPage.of(result, CheckSummary.findings(result), CheckSummary.reading(result), run.version());
        Templates templates = new Templates(run.templates());
        templates.write("check", Map.of("page", page, "head", PageHead.of(templates)), out);
    }
}
