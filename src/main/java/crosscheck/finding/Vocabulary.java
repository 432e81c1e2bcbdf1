package crosscheck.finding;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much the words of a story say: a word that many of its claims have says little. */
final class Vocabulary {

    /** Claims with a word beyond this many are not looked through: the word is all over the source. */
    private static final int MOST_POSTINGS = 400;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Map<String, List<Claim>>> postings = new HashMap<>();
    private final Map<Claim, Set<String>> words = new HashMap<>();

    Vocabulary(List<Account> accounts) {
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
    Set<String> words(Claim claim) {
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

    /** The share, by weight, of a claim's words that the closest claim of a source has too, 0..1. */
    double coverage(Claim claim, String sourceId) {
        Map<String, List<Claim>> there = postings.getOrDefault(sourceId, Map.of());
        Map<Claim, Double> shared = new HashMap<>();
        double best = 0;
        for (String word : words(claim)) {
            List<Claim> claims = there.getOrDefault(word, List.of());
            if (claims.size() <= MOST_POSTINGS) {
                double weight = weight(word);
                for (Claim other : claims) {
                    best = Math.max(best, shared.merge(other, weight, Double::sum));
                }
            }
        }
        double all = weight(words(claim));
        return all == 0 ? 0 : best / all;
    }
}
