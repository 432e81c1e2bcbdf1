package crosscheck.align;

import crosscheck.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which groups a claim stands in: in those of all facts that it tells. */
public final class GroupIndex {

    private final Map<Claim, List<ClaimGroup>> groups = new HashMap<>();
    private final Map<Claim, List<Match>> matches = new HashMap<>();

    public GroupIndex(Alignment alignment) {
        for (ClaimGroup group : alignment.groups()) {
            group.claims().forEach(claim -> put(groups, claim, group));
        }
        for (Match match : alignment.matches()) {
            put(matches, match.a(), match);
            put(matches, match.b(), match);
        }
    }

    private static <T> void put(Map<Claim, List<T>> index, Claim claim, T value) {
        index.computeIfAbsent(claim, c -> new ArrayList<>()).add(value);
    }

    /** The groups of a claim, in their order. */
    public List<ClaimGroup> of(Claim claim) {
        return groups.getOrDefault(claim, List.of());
    }

    /**
     * The group that holds all of some claims; where several do, the surest: the one whose claims they match most on average.
     *
     * @param claims one at least
     */
    public Optional<ClaimGroup> holding(List<Claim> claims) {
        List<ClaimGroup> holding = of(claims.get(0)).stream()
                .filter(group -> group.claims().containsAll(claims))
                .toList();
        return holding.size() < 2
                ? holding.stream().findFirst()
                : holding.stream()
                        .max(Comparator.<ClaimGroup>comparingDouble(group -> likeness(claims, group))
                                .thenComparing(holding::indexOf, Comparator.reverseOrder()));
    }

    /** The mean score of the claims' matches in a group, over all that could match them there. */
    private double likeness(List<Claim> claims, ClaimGroup group) {
        double sum = 0;
        long others = 0;
        for (Claim claim : claims) {
            for (Match match : matches.getOrDefault(claim, List.of())) {
                Claim other = match.a().equals(claim) ? match.b() : match.a();
                sum += group.claims().contains(other) ? match.score() : 0;
            }
            others += group.claims().stream()
                    .filter(c -> !c.source().equals(claim.source()))
                    .count();
        }
        return others == 0 ? 0 : sum / others;
    }

    /** The claim to quote for a group's fact: the first that tells nothing else, or the first where each tells more. */
    public Claim best(ClaimGroup group) {
        return group.claims().stream()
                .filter(claim -> of(claim).size() == 1)
                .findFirst()
                .orElse(group.claims().get(0));
    }
}
