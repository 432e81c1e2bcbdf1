package crosscheck.align;

import crosscheck.claim.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims that may become a group, and the sums of the scores among them and between them and other clusters: kept up at each
 * merger, so that no mean is counted afresh (Lance and Williams 1967).
 */
final class ClaimCluster {

    private final List<Claim> claims = new ArrayList<>();
    private final int[] inAccount;
    private final Map<ClaimCluster, Double> between = new LinkedHashMap<>();
    private double within;

    /**
     * @param account the place of the claim's account
     * @param accounts how many there are
     */
    ClaimCluster(Claim claim, int account, int accounts) {
        claims.add(claim);
        inAccount = new int[accounts];
        inAccount[account] = 1;
    }

    List<Claim> claims() {
        return claims;
    }

    /** Says how a claim of this cluster and one of another score together. */
    void score(ClaimCluster other, double score) {
        between.merge(other, score, Double::sum);
        other.between.merge(this, score, Double::sum);
    }

    /** The mean score of the pairs of different accounts between two clusters, 0 for pairs that have none. */
    double likeness(ClaimCluster other) {
        long pairs = (long) claims.size() * other.claims.size();
        for (int a = 0; a < inAccount.length; a++) {
            pairs -= (long) inAccount[a] * other.inAccount[a];
        }
        return pairs == 0 ? 0 : between.getOrDefault(other, 0.0) / pairs;
    }

    /** The mean score of the pairs of different accounts in it; not a number where all are of one. */
    double cohesion() {
        long pairs = (long) claims.size() * claims.size();
        for (int count : inAccount) {
            pairs -= (long) count * count;
        }
        return 2 * within / pairs;
    }

    /** Takes all claims of another, which is of no use afterwards. */
    void absorb(ClaimCluster other) {
        claims.addAll(other.claims);
        for (int a = 0; a < inAccount.length; a++) {
            inAccount[a] += other.inAccount[a];
        }
        within += other.within + between.getOrDefault(other, 0.0);
        between.remove(other);
        other.between.remove(this);
        other.between.forEach((third, sum) -> {
            third.between.remove(other);
            score(third, sum);
        });
    }
}
