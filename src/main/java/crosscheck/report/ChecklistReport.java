package crosscheck.report;

import crosscheck.draft.Checklist;
import crosscheck.draft.DraftCheck;
import crosscheck.report.page.ChecklistPage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The fact-checker's working sheet, to print: every checkable item of the draft with a box to tick. */
final class ChecklistReport implements DraftReport {

    @Override
    public String format() {
        return "checklist";
    }

    @Override
    public List<String> endings() {
        return List.of(".checklist.html");
    }

    @Override
    public String purpose() {
        return "the fact-checker's working sheet, to print";
    }

    @Override
    public void write(DraftCheck check, Run run, Writer out) throws IOException {
        ChecklistPage page = ChecklistPage.of(check, Checklist.of(check));
        Templates templates = new Templates(run.templates());
        templates.write("checklist", Map.of("page", page, "head", PageHead.of(templates, run.refresh())), out);
    }
}
