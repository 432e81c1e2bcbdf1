package crosscheck.report;

import crosscheck.draft.DraftCheck;
import crosscheck.report.page.DraftPage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The draft as a page to read from top to bottom, with the sources beside it. */
final class DraftPageReport implements DraftReport {

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
        return "the checked draft as a page, in one file";
    }

    @Override
    public void write(DraftCheck check, Run run, Writer out) throws IOException {
        DraftPage page = DraftPage.of(check, run.version(), run.settings(), run.warnings());
        Templates templates = new Templates(run.templates());
        templates.write("draft", Map.of("page", page, "head", PageHead.of(templates, run.refresh())), out);
    }
}
