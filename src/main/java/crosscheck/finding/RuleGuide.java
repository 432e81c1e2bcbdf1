package crosscheck.finding;

import crosscheck.claim.text.WordTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule means, in words for a reader of a report.
 *
 * @param id the rule's id
 * @param title two or three words, such as "Changed quotation"
 * @param says one sentence: what a finding of it says
 * @param advice what to do about it and how it errs
 */
public record RuleGuide(String id, String title, String says, String advice) {

    private static final Map<String, RuleGuide> ALL = read();

    /** Every rule that a report may name, in the order of the documentation. */
    public static List<RuleGuide> all() {
        return List.copyOf(ALL.values());
    }

    /** The words for a rule; for one that is not known, its id. */
    public static RuleGuide of(String id) {
        return ALL.getOrDefault(id, new RuleGuide(id, id, id, ""));
    }

    private static Map<String, RuleGuide> read() {
        Map<String, RuleGuide> guides = new LinkedHashMap<>();
        for (List<String> row : WordTable.rows("/crosscheck/finding/guide.txt")) {
            guides.put(row.get(0), new RuleGuide(row.get(0), row.get(1), row.get(2), row.get(3)));
        }
        return Collections.unmodifiableMap(guides);
    }
}
