package crosscheck.report;

import crosscheck.align.Alignment;
import crosscheck.claim.Account;
import crosscheck.claim.text.Prose;
import crosscheck.feed.CheckResult;
import crosscheck.feed.CheckedFinding;
import crosscheck.feed.KeptFinding;
import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The new findings of a check as formats of comparisons take them: with the passages that they rest on, of all stories. */
final class NewFindings {

    private NewFindings() {}

    static Comparison of(CheckResult result) {
        return of(result.findings(CheckedFinding.Status.NEW));
    }

    static Comparison of(List<CheckedFinding> news) {
        Map<String, Source> sources = new LinkedHashMap<>();
        news.forEach(
                f -> f.evidence().forEach(e -> sources.putIfAbsent(e.source().id(), e.source())));
        List<Account> accounts = sources.values().stream()
                .map(source -> new Account(new Prose(source, List.of(), List.of()), List.of()))
                .toList();
        return new Comparison(
                new Alignment(accounts, List.of(), List.of()),
                news.stream().map(NewFindings::finding).toList(),
                false,
                Map.of());
    }

    static Finding finding(CheckedFinding checked) {
        KeptFinding kept = checked.finding();
        return new Finding(
                kept.id(),
                kept.rule(),
                kept.kind(),
                kept.severity(),
                kept.message(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                checked.evidence());
    }
}
