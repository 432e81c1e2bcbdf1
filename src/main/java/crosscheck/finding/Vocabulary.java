package crosscheck.finding;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much the words of a story say: a word that many of its claims have says little. */
public final class Vocabulary {

    /** Claims with a word beyond this many are not looked through: the word is all over the source. */
    private static final int MOST_POSTINGS = 400;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Map<String, List<Claim>>> postings = new HashMap<>();
    private final Map<Claim, Set<String>> words = new HashMap<>();

    public Vocabulary(List<Account> accounts) {
        for (Account account : accounts) {
            Map<String, List<Claim>> here = new HashMap<>();
            for (Claim claim : account.claims()) {
                Set<String> set = wordsOf(claim);
                words.put(claim, set);
                for (String word : set) {
                    uses.merge(word, 1, Integer::sum);
                    here.computeIfAbsent(word, w -> new ArrayList<>()).add(claim);
                }
            }
            postings.put(account.source().id(), here);
        }
    }

    /** The content words of a claim, as lemmas, each once. */
    public Set<String> words(Claim claim) {
        return words.getOrDefault(claim, Set.of());
    }

    private static Set<String> wordsOf(Claim claim) {
        Set<String> set = new LinkedHashSet<>();
        for (Token token : Words.of(claim)) {
            if (Words.isContent(token)) {
                set.add(token.lemma().replace(".", ""));
            }
        }
        return set;
    }

    /** The weight of a word in nats: the logarithm of how many claims of the story there are for each that has it. */
    double weight(String word) {
        return StrictMath.log(1 + (double) words.size() / uses.getOrDefault(word, 1));
    }

    double weight(Set<String> set) {
        double sum = 0;
        for (String word : set) {
            sum += weight(word);
        }
        return sum;
    }

    /**
     * The claim of a source that has the most of another claim's words.
     *
     * @param share how much of them by weight, 0..1
     */
    public record Closest(Claim claim, double share) {}

    /** The share, by weight, of a claim's words that the closest claim of a source has too, 0..1. */
    double coverage(Claim claim, String sourceId) {
        return closest(claim, sourceId).map(Closest::share).orElse(0.0);
    }

    /** The claim of a source that has the most of a claim's words; the first of the best, none where no word is shared. */
    public Optional<Closest> closest(Claim claim, String sourceId) {
        Map<String, List<Claim>> there = postings.getOrDefault(sourceId, Map.of());
        Map<Claim, Double> shared = new LinkedHashMap<>();
        for (String word : words(claim)) {
            List<Claim> claims = there.getOrDefault(word, List.of());
            if (claims.size() <= MOST_POSTINGS) {
                double weight = weight(word);
                claims.forEach(other -> shared.merge(other, weight, Double::sum));
            }
        }
        double all = weight(words(claim));
        Closest best = null;
        for (Map.Entry<Claim, Double> other : shared.entrySet()) {
            double share = other.getValue() / all;
            if (best == null || share > best.share()) {
                best = new Closest(other.getKey(), share);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The share, by weight, of a claim's words that stand nowhere in a source, 0..1. */
    double novelty(Claim claim, String sourceId) {
        Map<String, List<Claim>> there = postings.getOrDefault(sourceId, Map.of());
        double all = 0;
        double unknown = 0;
        for (String word : words(claim)) {
            double weight = weight(word);
            all += weight;
            unknown += there.containsKey(word) ? 0 : weight;
        }
        return all == 0 ? 0 : unknown / all;
    }
}
