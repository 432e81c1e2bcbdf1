package crosscheck.finding;

import crosscheck.claim.Claim;
import crosscheck.source.Source;
import java.util.List;
import java.util.stream.Collectors;

/** What is left out, told for all accounts that lack it, or for each of them. */
public final class Omissions {

    private Omissions() {}

    /** An omission as one finding for each account that lacks the fact; they still share their id. */
    public static List<Finding> apart(Finding omission, SourceLabels labels) {
        return omission.missing().stream()
                .map(source -> new Finding(
                        omission.id(),
                        omission.rule(),
                        omission.kind(),
                        omission.severity(),
                        message(omission.claims(), List.of(source), labels),
                        omission.claims(),
                        omission.group(),
                        List.of(source),
                        omission.accepted(),
                        omission.evidence()))
                .toList();
    }

    static String message(List<Claim> fact, List<Source> missing, SourceLabels labels) {
        List<String> telling =
                fact.stream().map(c -> labels.of(c.source())).distinct().toList();
        return "%s %s out %s, which %s %s"
                .formatted(
                        list(missing.stream().map(labels::of).toList()),
                        missing.size() == 1 ? "leaves" : "leave",
                        Excerpt.quoted(fact.get(0).text()),
                        telling.size() == 1 ? "only " + telling.get(0) : list(telling),
                        telling.size() == 1 ? "reports" : "report");
    }

    private static String list(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : names.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + names.get(last);
    }
}
