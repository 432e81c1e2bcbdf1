package crosscheck.draft;

import crosscheck.Crosscheck;
import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.SpeakerDirectory;
import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.finding.Rules;
import crosscheck.finding.Vocabulary;
import crosscheck.settings.Settings;
import crosscheck.source.Block;
import crosscheck.source.Published;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a draft against the sources it was written from:
 *
 * <pre>{@code DraftCheck check = new DraftChecker(crosscheck, settings).check(draft, sources);}</pre>
 */
public final class DraftChecker {

    /** Fewer content words than this say nothing that could be checked. */
    private static final int FEWEST_WORDS = 4;

    /** A claim whose words a source has to this share, by weight, in one claim is told there, matched or not. */
    private static final double TOLD = 0.6;

    private final Crosscheck crosscheck;
    private final Settings settings;

    public DraftChecker(Crosscheck crosscheck, Settings settings) {
        this.crosscheck = crosscheck;
        this.settings = settings;
    }

    /**
     * Checks a draft. One without a day of publication is read as of the day of its latest source, so that "on Monday" and
     * "1 August" in it mean a day.
     *
     * @param sources one at least
     */
    public DraftCheck check(Source given, List<Source> sources) {
        Source dated = dated(given, sources);
        List<Source> all = new ArrayList<>(List.of(dated));
        all.addAll(sources);
        Comparison compared = crosscheck.compare(all);
        Alignment alignment = compared.alignment();
        Account account = alignment.accounts().get(0);
        List<Account> others =
                alignment.accounts().subList(1, alignment.accounts().size());
        List<QuotationCheck> quotations =
                new QuotationChecker(others, SpeakerDirectory.create(settings.aliases())).check(account);
        List<ClaimSupport> support = support(account, others, compared, quotations);
        Rules rules = Rules.of(settings)
                .without("quote")
                .with(new MisquoteRule(quotations))
                .with(new UnsupportedRule(support));
        List<Finding> findings = rules.check(alignment).stream()
                .filter(finding -> concerns(finding, dated))
                .toList();
        return new DraftCheck(
                new Comparison(alignment, findings, compared.semantic(), compared.models()), support, quotations);
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

    /** A difference that a claim of the draft is part of, or a fact that the draft leaves out. */
    private static boolean concerns(Finding finding, Source draft) {
        return finding.missing().isEmpty()
                ? finding.claims().stream().anyMatch(c -> c.source().equals(draft))
                : finding.missing().contains(draft);
    }

    private static List<ClaimSupport> support(
            Account draft, List<Account> sources, Comparison comparison, List<QuotationCheck> quotations) {
        List<Account> all = comparison.accounts();
        Vocabulary vocabulary = new Vocabulary(all);
        Set<Claim> differing = new HashSet<>();
        comparison.findings().stream().filter(f -> f.missing().isEmpty()).forEach(f -> differing.addAll(f.claims()));
        Set<Claim> quoting = new HashSet<>();
        quotations.stream().filter(q -> isFound(q.standing())).forEach(q -> quoting.add(q.claim()));
        List<ClaimSupport> support = new ArrayList<>();
        for (Claim claim : draft.claims()) {
            List<Match> matches = comparison.alignment().matches().stream()
                    .filter(m -> m.a().equals(claim))
                    .sorted(Comparator.comparingDouble(Match::score).reversed())
                    .toList();
            Optional<Match> nearest = nearest(claim, sources, vocabulary);
            ClaimSupport.Level level = quoting.contains(claim) && matches.isEmpty()
                    ? ClaimSupport.Level.SUPPORTED
                    : level(claim, matches, nearest, differing, vocabulary);
            support.add(new ClaimSupport(claim, level, matches, nearest));
        }
        return support;
    }

    private static boolean isFound(QuotationStanding standing) {
        return standing == QuotationStanding.VERBATIM || standing == QuotationStanding.HOUSE_STYLE;
    }

    private static ClaimSupport.Level level(
            Claim claim, List<Match> matches, Optional<Match> nearest, Set<Claim> differing, Vocabulary vocabulary) {
        if (!matches.isEmpty()) {
            return differing.contains(claim) ? ClaimSupport.Level.DIFFERS : ClaimSupport.Level.SUPPORTED;
        }
        Block.Kind kind = claim.sentence().block().kind();
        if (kind == Block.Kind.HEADING || vocabulary.words(claim).size() < FEWEST_WORDS) {
            return ClaimSupport.Level.UNCHECKED;
        }
        return nearest.isPresent() && nearest.get().score() >= TOLD
                ? ClaimSupport.Level.SUPPORTED
                : ClaimSupport.Level.UNSUPPORTED;
    }

    private static Optional<Match> nearest(Claim claim, List<Account> sources, Vocabulary vocabulary) {
        Match nearest = null;
        for (Account source : sources) {
            Optional<Vocabulary.Closest> closest =
                    vocabulary.closest(claim, source.source().id());
            if (closest.isPresent() && (nearest == null || closest.get().share() > nearest.score())) {
                nearest = new Match(claim, closest.get().claim(), closest.get().share());
            }
        }
        return Optional.ofNullable(nearest);
    }
}
