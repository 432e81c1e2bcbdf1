package crosscheck.align;

import crosscheck.claim.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Lets a claim that tells two facts ("Jackson, who resigned in November, spent campaign money on furs") stand with both:
 * where a sure match was left between two clusters, one of its claims joins the other's cluster as a guest, if it's alike
 * the members there on average. Members alone are asked, so that no guest brings in another.
 */
final class Guests {

    /** A match that is right more often than not; of the joins that less sure ones led to, half were wrong. */
    private static final double LEAST_SCORE = 0.5;

    /** The least mean score of a guest with the members, a little less than members need: see docs/accuracy.md. */
    private static final double LEAST_LIKENESS = 0.3;

    private final Map<Claim, ClaimCluster> homes;
    private final ToIntFunction<Claim> account;
    private final Map<Claim, List<ClaimCluster>> joined = new HashMap<>();
    private final Map<Claim, Map<ClaimCluster, Double>> sums = new HashMap<>();

    /**
     * @param homes the cluster that each claim is a member of
     * @param account the place of a claim's account
     */
    Guests(Map<Claim, ClaimCluster> homes, ToIntFunction<Claim> account) {
        this.homes = homes;
        this.account = account;
    }

    /**
     * Goes through the matches that were left.
     *
     * @param surestFirst all matches
     * @param likely all pairs with a score, the matches among them
     */
    void invite(List<Match> surestFirst, List<Match> likely) {
        List<Match> left = surestFirst.stream()
                .filter(match -> match.score() >= LEAST_SCORE && homes.get(match.a()) != homes.get(match.b()))
                .toList();
        for (Match match : left) {
            expect(match.a(), homes.get(match.b()));
            expect(match.b(), homes.get(match.a()));
        }
        for (Match pair : likely) {
            add(pair.a(), homes.get(pair.b()), pair.score());
            add(pair.b(), homes.get(pair.a()), pair.score());
        }
        left.stream().filter(match -> !together(match)).forEach(this::join);
    }

    private void expect(Claim claim, ClaimCluster cluster) {
        if (cluster.members().size() > 1) {
            sums.computeIfAbsent(claim, c -> new HashMap<>()).put(cluster, 0.0);
        }
    }

    private void add(Claim claim, ClaimCluster cluster, double score) {
        Map<ClaimCluster, Double> expected = sums.get(claim);
        if (expected != null) {
            expected.computeIfPresent(cluster, (c, sum) -> sum + score);
        }
    }

    /** Of the two claims the one joins that is more alike the members of the other's cluster. */
    private void join(Match match) {
        double left = likeness(match.a(), homes.get(match.b()));
        double right = likeness(match.b(), homes.get(match.a()));
        Claim guest = left >= right ? match.a() : match.b();
        ClaimCluster host = homes.get(left >= right ? match.b() : match.a());
        if (Math.max(left, right) >= LEAST_LIKENESS && staysApart(host, guest)) {
            host.join(guest);
            joined.computeIfAbsent(guest, c -> new ArrayList<>()).add(host);
        }
    }

    /** The mean score of a claim with the members of a cluster that are of other accounts, 0 where none is asked for. */
    private double likeness(Claim claim, ClaimCluster cluster) {
        double sum = sums.getOrDefault(claim, Map.of()).getOrDefault(cluster, 0.0);
        return sum == 0 ? 0 : sum / cluster.membersBeside(account.applyAsInt(claim));
    }

    /** All clusters in which a claim stands, its home first. */
    List<ClaimCluster> clusters(Claim claim) {
        List<ClaimCluster> all = new ArrayList<>(List.of(homes.get(claim)));
        all.addAll(joined.getOrDefault(claim, List.of()));
        return all;
    }

    private boolean together(Match match) {
        return clusters(match.a()).stream().anyMatch(clusters(match.b())::contains);
    }

    /** Whether, with one more guest, no two clusters share more than half of the smaller: else they would read as one fact twice. */
    private boolean staysApart(ClaimCluster host, Claim guest) {
        Set<Claim> claims = new HashSet<>(host.members());
        claims.addAll(host.guests());
        claims.add(guest);
        for (ClaimCluster other : clusters(guest)) {
            long shared = other.members().stream().filter(claims::contains).count()
                    + other.guests().stream().filter(claims::contains).count();
            if (other.size() > 1 && 2 * shared > Math.min(claims.size(), other.size())) {
                return false;
            }
        }
        return true;
    }
}
