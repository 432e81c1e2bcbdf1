package crosscheck.report;

import crosscheck.draft.CheckItem;
import crosscheck.draft.Checklist;
import crosscheck.draft.DraftCheck;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The fact-checker's working sheet as a table for a spreadsheet. */
final class ChecklistCsvReport implements DraftReport {

    @Override
    public String format() {
        return "checklist-csv";
    }

    @Override
    public List<String> endings() {
        return List.of(".checklist.csv");
    }

    @Override
    public String purpose() {
        return "the fact-checker's working sheet as a table";
    }

    @Override
    public void write(DraftCheck check, Run run, Writer out) throws IOException {
        CsvTable table = new CsvTable(out);
        table.row("checked", "line", "column", "what", "draft", "verdict", "source", "source line", "source's words");
        Places places = new Places();
        for (CheckItem item : Checklist.of(check)) {
            Lines.Position here =
                    places.place(check.draft().source(), item.span()).start();
            boolean found = item.account().isPresent() && item.passage().isPresent();
            table.row(
                    "",
                    here.line(),
                    here.column(),
                    item.kind().label(),
                    item.text(),
                    item.verdict().words(),
                    item.account().map(a -> a.source().path()).orElse(""),
                    found
                            ? places.place(
                                            item.account().get().source(),
                                            item.passage().get())
                                    .start()
                                    .line()
                            : "",
                    item.sourceWords());
        }
    }
}
