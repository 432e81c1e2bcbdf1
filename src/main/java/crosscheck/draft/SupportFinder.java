package crosscheck.draft;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.text.Sentence;
import crosscheck.finding.Vocabulary;
import crosscheck.source.Block;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what the sources have for each claim of a draft, whatever differs in it. */
final class SupportFinder {

    /** Fewer content words than this say nothing that could be checked. */
    private static final int FEWEST_WORDS = 4;

    /** The same for a claim with a figure, a date or a name: "The closure begins on Wednesday." */
    private static final int FEWEST_WITH_FACT = 3;

    /** A claim whose words a source has to this share, by weight, in one claim is told there, matched or not. */
    private static final double TOLD = 0.6;

    /** The same where the rest of its sentence is matched with that very sentence of the source. */
    private static final double TOLD_BESIDE = 0.35;

    private final List<Account> accounts;
    private final Vocabulary vocabulary;
    private final Map<Claim, List<Match>> matches;

    /** For each sentence of the draft, the sentences of the sources that a claim of it matches. */
    private final Map<Sentence, Set<Sentence>> matched = new HashMap<>();

    SupportFinder(Alignment alignment) {
        accounts = alignment.accounts();
        vocabulary = new Vocabulary(accounts);
        matches = ClaimMatches.of(alignment);
        matches.forEach(
                (claim, found) -> found.forEach(match -> matched.computeIfAbsent(claim.sentence(), s -> new HashSet<>())
                        .add(match.b().sentence())));
    }

    /**
     * What there is for each claim, in the order of the draft.
     *
     * @param quoting the claims of the draft with a quotation that a source has
     */
    List<ClaimSupport> support(Set<Claim> quoting) {
        return accounts.get(0).claims().stream()
                .map(claim -> support(claim, quoting.contains(claim)))
                .toList();
    }

    private ClaimSupport support(Claim claim, boolean quoted) {
        List<Match> found = matches.getOrDefault(claim, List.of());
        Optional<Match> nearest = nearest(claim);
        boolean told = quoted
                || !found.isEmpty()
                || nearest.filter(n -> n.score() >= least(claim, n.b())).isPresent();
        ClaimSupport.Level level = quoted || !found.isEmpty()
                ? ClaimSupport.Level.SUPPORTED
                : isFragment(claim)
                        ? ClaimSupport.Level.UNCHECKED
                        : told ? ClaimSupport.Level.SUPPORTED : ClaimSupport.Level.UNSUPPORTED;
        return new ClaimSupport(claim, level, found, nearest);
    }

    private double least(Claim claim, Claim nearest) {
        boolean beside = matched.getOrDefault(claim.sentence(), Set.of()).contains(nearest.sentence());
        return beside ? TOLD_BESIDE : TOLD;
    }

    private boolean isFragment(Claim claim) {
        return claim.sentence().block().kind() == Block.Kind.HEADING
                || vocabulary.words(claim).size() < (hasFact(claim) ? FEWEST_WITH_FACT : FEWEST_WORDS);
    }

    private static boolean hasFact(Claim claim) {
        return !claim.figures().isEmpty()
                || !claim.times().isEmpty()
                || !claim.names().isEmpty();
    }

    private Optional<Match> nearest(Claim claim) {
        Match nearest = null;
        for (Account source : accounts.subList(1, accounts.size())) {
            Optional<Vocabulary.Closest> closest =
                    vocabulary.closest(claim, source.source().id());
            if (closest.isPresent() && (nearest == null || closest.get().share() > nearest.score())) {
                nearest = new Match(claim, closest.get().claim(), closest.get().share());
            }
        }
        return Optional.ofNullable(nearest);
    }
}
