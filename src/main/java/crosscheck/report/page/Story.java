package crosscheck.report.page;

import crosscheck.align.ClaimGroup;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.text.Quote;
import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.finding.SourceLabels;
import crosscheck.settings.Severity;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A comparison with what the page's parts look up in it: names, places, and which finding touches which claim. */
final class Story {

    private final Comparison comparison;
    private final SourceLabels labels;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Claim, List<Finding>> findings = new HashMap<>();
    private final Map<String, ClaimGroup> groups = new HashMap<>();
    private final Set<Claim> told = new HashSet<>();
    private final Map<String, QuoteIndex> quotes = new HashMap<>();

    Story(Comparison comparison) {
        this.comparison = comparison;
        this.labels = SourceLabels.of(sources());
        sources().forEach(source -> places.put(source.id(), places.size()));
        for (Finding finding : comparison.findings()) {
            if (finding.accepted().isEmpty()) {
                finding.claims()
                        .forEach(claim -> findings.computeIfAbsent(claim, c -> new ArrayList<>())
                                .add(finding));
            }
        }
        for (ClaimGroup group : comparison.alignment().groups()) {
            groups.put(group.id(), group);
            told.addAll(group.claims());
        }
        for (Match match : comparison.alignment().matches()) {
            if (match.isTold()) {
                told.add(match.a());
                told.add(match.b());
            }
        }
    }

    Comparison comparison() {
        return comparison;
    }

    List<Account> accounts() {
        return comparison.accounts();
    }

    List<Source> sources() {
        return comparison.accounts().stream().map(Account::source).toList();
    }

    Account account(Source source) {
        return accounts().get(place(source));
    }

    String label(Source source) {
        return labels.of(source);
    }

    /** The quotations that stand in a claim's sentence or reach into it. */
    List<Quote> quotes(Claim claim) {
        return quotes.computeIfAbsent(claim.source().id(), id -> new QuoteIndex(account(claim.source())))
                .in(claim.sentence().span());
    }

    /** The place of a source in the comparison, from 0. */
    int place(Source source) {
        return places.get(source.id());
    }

    /** The open findings that name a claim, in reading order. */
    List<Finding> findings(Claim claim) {
        return findings.getOrDefault(claim, List.of());
    }

    Optional<ClaimGroup> group(Finding finding) {
        return finding.group().map(groups::get);
    }

    /** Whether another account tells it too. */
    boolean isShared(Claim claim) {
        return told.contains(claim);
    }

    /** Whether a finding that both can't be true touches the claim, and not as one of another group. */
    boolean isInConflict(Claim claim, ClaimGroup group) {
        return findings(claim).stream()
                .anyMatch(f -> f.severity() == Severity.ERROR
                        && f.missing().isEmpty()
                        && f.group().map(group.id()::equals).orElse(true));
    }
}
