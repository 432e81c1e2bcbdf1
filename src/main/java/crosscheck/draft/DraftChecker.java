package crosscheck.draft;

import crosscheck.Crosscheck;
import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.SpeakerDirectory;
import crosscheck.finding.Comparison;
import crosscheck.finding.Difference;
import crosscheck.finding.Evidence;
import crosscheck.finding.Finding;
import crosscheck.finding.Rules;
import crosscheck.settings.Settings;
import crosscheck.settings.Severity;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a draft against the sources it was written from:
 *
 * <pre>{@code DraftCheck check = new DraftChecker(crosscheck, settings).check(draft, sources);}</pre>
 */
public final class DraftChecker {

    private final Crosscheck crosscheck;
    private final Settings settings;

    public DraftChecker(Crosscheck crosscheck, Settings settings) {
        this.crosscheck = crosscheck;
        this.settings = settings;
    }

    /** The ids of all rules that a draft is checked with, also of those that the settings switch off. */
    public static List<String> ruleIds() {
        return Stream.concat(
                        Rules.ids().stream().filter(id -> !id.equals("quote")),
                        Stream.of(MisquoteRule.ID, UnsupportedRule.ID))
                .toList();
    }

    /**
     * Checks a draft. One without a day of publication is read as of the day of its latest source, so that "on Monday" and
     * "1 August" in it mean a day.
     *
     * @param sources one at least
     */
    public DraftCheck check(Source given, List<Source> sources) {
        Source dated = distinct(dated(given, sources), sources);
        List<Source> all = new ArrayList<>(List.of(dated));
        all.addAll(sources);
        Comparison aligned = crosscheck.align(all);
        Alignment alignment = aligned.alignment();
        Account account = alignment.accounts().get(0);
        List<Account> others =
                alignment.accounts().subList(1, alignment.accounts().size());
        List<QuotationCheck> quotations =
                new QuotationChecker(others, SpeakerDirectory.create(settings.aliases())).check(account);
        List<ClaimSupport> support = new SupportFinder(alignment).support(quoting(quotations));
        Rules rules = Rules.ofDraft(settings);
        List<Difference> differences = new ArrayList<>(rules.without("quote")
                .without("omission")
                .with(new MisquoteRule(quotations))
                .noting(new DividedSources(alignment).or(DraftChecker::isStyleOfCredit))
                .differences(ofDraft(alignment)));
        rules.only("omission").differences(alignment).stream()
                .filter(difference -> isMissingIn(difference, dated))
                .forEach(differences::add);
        boolean misquotes = settings.rule(MisquoteRule.ID).enabled();
        List<UnsupportedFact> facts = UnsupportedFact.of(account, others, support, told(differences, dated));
        differences.addAll(Rules.none(settings)
                .with(new UnsupportedRule(misquotes ? untold(support, quotations) : support, facts))
                .differences(alignment));
        List<Finding> findings = Rules.findings(alignment, differences);
        return new DraftCheck(aligned.withFindings(findings), differing(support, findings), quotations);
    }

    /** A draft may bear the headline of its source, and then would count as the same. */
    private static Source distinct(Source draft, List<Source> sources) {
        return sources.stream().anyMatch(source -> source.id().equals(draft.id()))
                ? draft.withId(draft.id() + "-draft")
                : draft;
    }

    private static Source dated(Source draft, List<Source> sources) {
        return draft.published().isPresent()
                ? draft
                : sources.stream()
                        .flatMap(source -> source.published().stream())
                        .max(Comparator.comparing(Published::day))
                        .map(draft::withPublished)
                        .orElse(draft);
    }

    /** Without what only the sources have in common: no difference between them is asked for. */
    private static Alignment ofDraft(Alignment alignment) {
        String draft = alignment.accounts().get(0).source().id();
        List<Match> matches = alignment.matches().stream()
                .filter(match -> match.a().source().id().equals(draft))
                .toList();
        return new Alignment(alignment.accounts(), matches, alignment.groups());
    }

    private static boolean isMissingIn(Difference omission, Source draft) {
        return omission.missing().stream().anyMatch(s -> s.id().equals(draft.id()));
    }

    /** A draft may tell plainly what a source credits, if nothing else speaks against it: an editor's choice. */
    private static boolean isStyleOfCredit(Difference difference) {
        return difference.rule().equals("attribution") && difference.kind().equals("unattributed");
    }

    /** The claims with a quotation that a source has. */
    private static Set<Claim> quoting(List<QuotationCheck> quotations) {
        return quotations.stream()
                .filter(q ->
                        q.standing() == QuotationStanding.VERBATIM || q.standing() == QuotationStanding.HOUSE_STYLE)
                .map(QuotationCheck::claim)
                .collect(Collectors.toSet());
    }

    /** Without the claims whose quotation no source has: once is enough. */
    private static List<ClaimSupport> untold(List<ClaimSupport> support, List<QuotationCheck> quotations) {
        Set<Claim> told = quotations.stream()
                .filter(q -> q.standing() == QuotationStanding.NOT_FOUND
                        && MisquoteRule.isUtterance(q)
                        && !MisquoteRule.isTitle(q.text()))
                .map(QuotationCheck::claim)
                .collect(Collectors.toSet());
        return support.stream().filter(s -> !told.contains(s.claim())).toList();
    }

    /** The figures and dates of the draft that a rule has shown already. */
    private static Set<Span> told(List<Difference> differences, Source draft) {
        return differences.stream()
                .filter(difference ->
                        difference.rule().equals("figure") || difference.rule().equals("time"))
                .flatMap(difference -> difference.evidence().stream())
                .filter(evidence -> evidence.source().id().equals(draft.id()))
                .map(Evidence::span)
                .collect(Collectors.toSet());
    }

    /** A claim differs where something about it must be looked at; a note leaves it supported. */
    private static List<ClaimSupport> differing(List<ClaimSupport> support, List<Finding> findings) {
        Set<Claim> differing = findings.stream()
                .filter(f -> f.missing().isEmpty() && f.severity().atLeast(Severity.WARNING))
                .flatMap(f -> f.claims().stream())
                .collect(Collectors.toSet());
        return support.stream()
                .map(s -> s.level() == ClaimSupport.Level.SUPPORTED && differing.contains(s.claim())
                        ? s.withLevel(ClaimSupport.Level.DIFFERS)
                        : s)
                .toList();
    }
}
