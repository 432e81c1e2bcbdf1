package crosscheck.align;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.source.ContentHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the claims that tell one fact into groups: matches are taken from the surest down, and two groups become one where
 * their claims are alike on average (average linkage; Sokal and Michener 1958). So a chain of half alike claims doesn't
 * become one group, as it would by transitive closure. Then {@link Guests} lets claims that tell two facts stand in both.
 */
final class Grouping {

    /** The least mean score of two groups' claims to become one, chosen by cross-validation: see docs/accuracy.md. */
    private static final double LEAST_LIKENESS = 0.35;

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
        List<Match> surestFirst = new ArrayList<>(matches);
        surestFirst.sort(Comparator.comparingDouble(Match::score).reversed());
        Map<Claim, ClaimCluster> homes = homes(surestFirst, likely);
        Guests guests = new Guests(homes, this::place);
        guests.invite(surestFirst, likely);
        Map<ClaimCluster, Double> within = new HashMap<>();
        for (Match pair : likely) {
            List<ClaimCluster> ofB = guests.clusters(pair.b());
            for (ClaimCluster cluster : guests.clusters(pair.a())) {
                if (ofB.contains(cluster)) {
                    within.merge(cluster, pair.score(), Double::sum);
                }
            }
        }
        Set<ClaimCluster> matched = new LinkedHashSet<>();
        for (Match match : matches) {
            matched.add(homes.get(match.a()));
            matched.add(homes.get(match.b()));
        }
        return matched.stream()
                .filter(cluster -> cluster.size() > 1)
                .map(cluster -> group(cluster, within.getOrDefault(cluster, 0.0)))
                .sorted(Comparator.comparing(ClaimGroup::claims, this::compare))
                .toList();
    }

    /** The cluster of each claim, by average linkage. */
    private Map<Claim, ClaimCluster> homes(List<Match> surestFirst, List<Match> likely) {
        Map<Claim, ClaimCluster> clusters = new HashMap<>();
        for (Match match : likely) {
            cluster(match.a(), clusters).score(cluster(match.b(), clusters), match.score());
        }
        for (Match match : surestFirst) {
            ClaimCluster left = clusters.get(match.a());
            ClaimCluster right = clusters.get(match.b());
            if (left != right && left.likeness(right) >= LEAST_LIKENESS) {
                left.absorb(right);
                right.members().forEach(c -> clusters.put(c, left));
            }
        }
        return clusters;
    }

    private ClaimCluster cluster(Claim claim, Map<Claim, ClaimCluster> clusters) {
        return clusters.computeIfAbsent(claim, c -> new ClaimCluster(c, place(c), order.size()));
    }

    private ClaimGroup group(ClaimCluster cluster, double within) {
        List<Claim> claims = new ArrayList<>(cluster.members());
        claims.addAll(cluster.guests());
        claims.sort(this::compare);
        String id = ContentHash.of(claims.stream().map(Claim::id).toList());
        return new ClaimGroup(id, claims, agreement(claims, within));
    }

    /** By the first claims, then by the second, and so on: two groups may begin with one claim. */
    private int compare(List<Claim> a, List<Claim> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int byClaim = compare(a.get(i), b.get(i));
            if (byClaim != 0) {
                return byClaim;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private int compare(Claim a, Claim b) {
        int bySource = Integer.compare(place(a), place(b));
        return bySource != 0 ? bySource : a.span().compareTo(b.span());
    }

    private int place(Claim claim) {
        return order.get(claim.source().id());
    }

    private ClaimGroup.Agreement agreement(List<Claim> claims, double within) {
        String first = PlainWords.of(claims.get(0).text());
        if (claims.stream().allMatch(c -> PlainWords.of(c.text()).equals(first))) {
            return ClaimGroup.Agreement.VERBATIM;
        }
        return within / pairs(claims) >= SAME_STATEMENT
                ? ClaimGroup.Agreement.PARAPHRASE
                : ClaimGroup.Agreement.PARTIAL;
    }

    /** How many pairs of different accounts there are; more than 0. */
    private long pairs(List<Claim> claims) {
        long[] inAccount = new long[order.size()];
        claims.forEach(c -> inAccount[place(c)]++);
        long ofOne = Arrays.stream(inAccount).map(count -> count * count).sum();
        return ((long) claims.size() * claims.size() - ofOne) / 2;
    }
}
