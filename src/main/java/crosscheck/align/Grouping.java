package crosscheck.align;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.source.ContentHash;
import crosscheck.source.Source;
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

    /** The least mean score of two groups' claims to become one; chosen by cross-validation, see docs/accuracy.md. */
    static final double LEAST_LIKENESS = 0.3;

    private static final double SAME_STATEMENT = 0.6;

    private final Map<Source, Integer> order = new HashMap<>();

    Grouping(List<Account> accounts) {
        for (Account account : accounts) {
            order.put(account.source(), order.size());
        }
    }

    /**
     * @param matches what may bring two claims together
     * @param likely all pairs with a score, the matches among them
     */
    List<ClaimGroup> group(List<Match> matches, List<Match> likely) {
        Map<Claim, Map<Claim, Double>> scores = new HashMap<>();
        for (Match match : likely) {
            scores.computeIfAbsent(match.a(), c -> new HashMap<>()).put(match.b(), match.score());
            scores.computeIfAbsent(match.b(), c -> new HashMap<>()).put(match.a(), match.score());
        }
        Map<Claim, List<Claim>> groups = new HashMap<>();
        List<Match> surestFirst = new ArrayList<>(matches);
        surestFirst.sort(Comparator.comparingDouble(Match::score).reversed());
        for (Match match : surestFirst) {
            List<Claim> left = groups.computeIfAbsent(match.a(), c -> new ArrayList<>(List.of(c)));
            List<Claim> right = groups.computeIfAbsent(match.b(), c -> new ArrayList<>(List.of(c)));
            if (left != right && likeness(left, right, scores) >= LEAST_LIKENESS) {
                left.addAll(right);
                right.forEach(c -> groups.put(c, left));
            }
        }
        Set<ClaimGroup> found = new LinkedHashSet<>();
        for (Match match : matches) {
            for (Claim claim : List.of(match.a(), match.b())) {
                List<Claim> members = groups.get(claim);
                if (members.size() > 1 && members.get(0).equals(claim)) {
                    found.add(group(members, scores));
                }
            }
        }
        List<ClaimGroup> inOrder = new ArrayList<>(found);
        inOrder.sort(Comparator.comparing(g -> g.claims().get(0), this::compare));
        return inOrder;
    }

    /** The mean score of the pairs of different sources between two groups, 0 for pairs that have none. */
    private static double likeness(List<Claim> left, List<Claim> right, Map<Claim, Map<Claim, Double>> scores) {
        double sum = 0;
        int pairs = 0;
        for (Claim a : left) {
            for (Claim b : right) {
                if (!a.source().equals(b.source())) {
                    sum += score(a, b, scores);
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    private static double score(Claim a, Claim b, Map<Claim, Map<Claim, Double>> scores) {
        return scores.getOrDefault(a, Map.of()).getOrDefault(b, 0.0);
    }

    private ClaimGroup group(List<Claim> members, Map<Claim, Map<Claim, Double>> scores) {
        List<Claim> claims = new ArrayList<>(members);
        claims.sort(this::compare);
        String id = ContentHash.of(claims.stream().map(Claim::id).toList());
        return new ClaimGroup(id, claims, agreement(claims, scores));
    }

    private int compare(Claim a, Claim b) {
        int bySource = Integer.compare(order.get(a.source()), order.get(b.source()));
        return bySource != 0 ? bySource : a.span().compareTo(b.span());
    }

    private static ClaimGroup.Agreement agreement(List<Claim> claims, Map<Claim, Map<Claim, Double>> scores) {
        String first = PlainWords.of(claims.get(0).text());
        if (claims.stream().allMatch(c -> PlainWords.of(c.text()).equals(first))) {
            return ClaimGroup.Agreement.VERBATIM;
        }
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (!claims.get(i).source().equals(claims.get(j).source())) {
                    sum += score(claims.get(i), claims.get(j), scores);
                    pairs++;
                }
            }
        }
        return sum / pairs >= SAME_STATEMENT ? ClaimGroup.Agreement.PARAPHRASE : ClaimGroup.Agreement.PARTIAL;
    }
}
