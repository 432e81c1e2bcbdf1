package crosscheck.align;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.source.ContentHash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the claims that tell one fact into groups: matches are taken from the surest down, and two groups become one where
 * their claims are alike on average (average linkage; Sokal and Michener 1958). So a chain of half alike claims doesn't
 * become one group, as it would by transitive closure.
 */
final class Grouping {

    /** The least mean score of two groups' claims to become one, chosen by cross-validation: see docs/accuracy.md. */
    static final double LEAST_LIKENESS = 0.3;

    private static final double SAME_STATEMENT = 0.6;

    /** The place of each source, by its id. */
    private final Map<String, Integer> order = new HashMap<>();

    Grouping(List<Account> accounts) {
        for (Account account : accounts) {
            order.put(account.source().id(), order.size());
        }
    }

    /**
     * @param matches what may bring two claims together
     * @param likely all pairs with a score, the matches among them
     */
    List<ClaimGroup> group(List<Match> matches, List<Match> likely) {
        Map<Claim, ClaimCluster> clusters = new HashMap<>();
        for (Match match : likely) {
            cluster(match.a(), clusters).score(cluster(match.b(), clusters), match.score());
        }
        List<Match> surestFirst = new ArrayList<>(matches);
        surestFirst.sort(Comparator.comparingDouble(Match::score).reversed());
        for (Match match : surestFirst) {
            ClaimCluster left = clusters.get(match.a());
            ClaimCluster right = clusters.get(match.b());
            if (left != right && left.likeness(right) >= LEAST_LIKENESS) {
                left.absorb(right);
                right.claims().forEach(c -> clusters.put(c, left));
            }
        }
        Set<ClaimCluster> matched = new LinkedHashSet<>();
        for (Match match : matches) {
            matched.add(clusters.get(match.a()));
            matched.add(clusters.get(match.b()));
        }
        return matched.stream()
                .filter(cluster -> cluster.claims().size() > 1)
                .map(this::group)
                .sorted(Comparator.comparing(group -> group.claims().get(0), this::compare))
                .toList();
    }

    private ClaimCluster cluster(Claim claim, Map<Claim, ClaimCluster> clusters) {
        return clusters.computeIfAbsent(claim, c -> new ClaimCluster(c, place(c), order.size()));
    }

    private ClaimGroup group(ClaimCluster cluster) {
        List<Claim> claims = new ArrayList<>(cluster.claims());
        claims.sort(this::compare);
        String id = ContentHash.of(claims.stream().map(Claim::id).toList());
        return new ClaimGroup(id, claims, agreement(claims, cluster));
    }

    private int compare(Claim a, Claim b) {
        int bySource = Integer.compare(place(a), place(b));
        return bySource != 0 ? bySource : a.span().compareTo(b.span());
    }

    private int place(Claim claim) {
        return order.get(claim.source().id());
    }

    private static ClaimGroup.Agreement agreement(List<Claim> claims, ClaimCluster cluster) {
        String first = PlainWords.of(claims.get(0).text());
        if (claims.stream().allMatch(c -> PlainWords.of(c.text()).equals(first))) {
            return ClaimGroup.Agreement.VERBATIM;
        }
        return cluster.cohesion() >= SAME_STATEMENT ? ClaimGroup.Agreement.PARAPHRASE : ClaimGroup.Agreement.PARTIAL;
    }
}
