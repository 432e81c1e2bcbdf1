package crosscheck.cli;

import crosscheck.finding.Comparison;
import crosscheck.settings.Severity;
import java.util.ArrayList;
import java.util.List;

/** A comparison in one line: how many accounts, facts that they share, and findings of each severity. */
final class Summary {

    private Summary() {}

    static String of(Comparison comparison) {
        int claims =
                comparison.accounts().stream().mapToInt(a -> a.claims().size()).sum();
        List<String> findings = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = comparison.findings().stream()
                    .filter(f -> f.severity() == severity && f.accepted().isEmpty())
                    .count();
            findings.add(count(count, severity.label()));
        }
        return count(comparison.accounts().size(), "account") + ", " + count(claims, "claim") + ", "
                + count(comparison.alignment().groups().size(), "shared fact") + "; " + String.join(", ", findings)
                + (comparison.semantic() ? "" : " (without the semantic model)");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
