package crosscheck.report.page;

import crosscheck.claim.Account;
import crosscheck.draft.CheckItem;
import crosscheck.draft.DraftCheck;
import crosscheck.finding.SourceLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The fact-checker's sheet: what the template {@code checklist.html} gets as {@code page}. */
public record ChecklistPage(String title, List<Row> rows) {

    /**
     * An item.
     *
     * @param css {@code supported}, {@code house_style}, {@code differs} or {@code not_found}
     * @param source what to call the source; empty where no source has it
     */
    public record Row(int number, String kind, String text, String css, String verdict, String source, String words) {}

    public static ChecklistPage of(DraftCheck check, List<CheckItem> items) {
        SourceLabels labels = SourceLabels.of(
                check.comparison().accounts().stream().map(Account::source).toList());
        ArrayList<Row> rows = new ArrayList<>();
        for (CheckItem item : items) {
            rows.add(new Row(
                    rows.size() + 1,
                    item.kind().label(),
                    item.text(),
                    item.verdict().name().toLowerCase(Locale.ROOT),
                    item.verdict().words(),
                    item.account().map(a -> labels.of(a.source())).orElse(""),
                    item.sourceWords()));
        }
        return new ChecklistPage(check.draft().source().title(), List.copyOf(rows));
    }
}
