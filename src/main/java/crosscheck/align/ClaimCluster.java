package crosscheck.align;

import crosscheck.claim.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Claims that may become a group, and the sums of the scores between them and other clusters: kept up at each merger, so
 * that no mean is counted afresh (Lance and Williams 1967). Once clusters are made, claims of others may join as guests.
 */
final class ClaimCluster {

    private final List<Claim> members = new ArrayList<>();
    private final int[] inAccount;
    private final Map<ClaimCluster, Double> between = new LinkedHashMap<>();
    private final Set<Claim> guests = new LinkedHashSet<>();

    /**
     * @param account the place of the claim's account
     * @param accounts how many there are
     */
    ClaimCluster(Claim claim, int account, int accounts) {
        members.add(claim);
        inAccount = new int[accounts];
        inAccount[account] = 1;
    }

    /** The claims that clustering put here; each is a member of one cluster. */
    List<Claim> members() {
        return members;
    }

    /** The claims that tell this fact beside another; none of them is a member. */
    Set<Claim> guests() {
        return guests;
    }

    /** How many claims there are, guests among them. */
    int size() {
        return members.size() + guests.size();
    }

    void join(Claim guest) {
        guests.add(guest);
    }

    /** Says how a claim of this cluster and one of another score together. */
    void score(ClaimCluster other, double score) {
        between.merge(other, score, Double::sum);
        other.between.merge(this, score, Double::sum);
    }

    /** The mean score of the pairs of different accounts between two clusters, 0 for pairs that have none. */
    double likeness(ClaimCluster other) {
        long pairs = (long) members.size() * other.members.size();
        for (int a = 0; a < inAccount.length; a++) {
            pairs -= (long) inAccount[a] * other.inAccount[a];
        }
        return pairs == 0 ? 0 : between.getOrDefault(other, 0.0) / pairs;
    }

    /** How many members are of other accounts than the one at a place. */
    int membersBeside(int account) {
        return members.size() - inAccount[account];
    }

    /** Takes all members of another, which is of no use afterwards. */
    void absorb(ClaimCluster other) {
        members.addAll(other.members);
        for (int a = 0; a < inAccount.length; a++) {
            inAccount[a] += other.inAccount[a];
        }
        between.remove(other);
        other.between.remove(this);
        other.between.forEach((third, sum) -> {
            third.between.remove(other);
            score(third, sum);
        });
    }
}
