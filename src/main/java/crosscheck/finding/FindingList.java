package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.align.ClaimGroup;
import crosscheck.align.GroupIndex;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.source.ContentHash;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the findings of a comparison out of what the rules noticed: one a rule and pair of claims, in the order an editor
 * should read them, each with its group and an id that stays.
 */
final class FindingList {

    private final Map<Claim, Integer> places = new HashMap<>();
    private final GroupIndex groups;

    FindingList(Alignment alignment) {
        for (Account account : alignment.accounts()) {
            account.claims().forEach(claim -> places.put(claim, places.size()));
        }
        groups = new GroupIndex(alignment);
    }

    List<Finding> of(List<Difference> differences) {
        List<Difference> ordered =
                onePerPair(differences.stream().sorted(readingOrder()).toList());
        String[] ids = ids(ordered);
        return IntStream.range(0, ids.length)
                .mapToObj(i -> finding(ordered.get(i), ids[i]))
                .toList();
    }

    private Finding finding(Difference d, String id) {
        return new Finding(
                id,
                d.rule(),
                d.kind(),
                d.severity(),
                d.message(),
                d.claims(),
                groups.holding(d.claims()).map(ClaimGroup::id),
                d.missing(),
                Optional.empty(),
                d.evidence());
    }

    /**
     * The gravest first, differences before omissions, then the surest, then as the text goes.
     */
    private Comparator<Difference> readingOrder() {
        return Comparator.comparing(Difference::severity, Comparator.reverseOrder())
                .thenComparing(Difference::isPairwise, Comparator.reverseOrder())
                .thenComparing(Difference::weight, Comparator.reverseOrder())
                .thenComparing(textOrder());
    }

    private Comparator<Difference> textOrder() {
        return Comparator.comparing((Difference d) -> place(d, 0))
                .thenComparing(d -> place(d, 1))
                .thenComparing(Difference::rule)
                .thenComparing(Difference::kind)
                .thenComparing(Difference::message);
    }

    private int place(Difference difference, int claim) {
        return claim < difference.claims().size()
                ? places.getOrDefault(difference.claims().get(claim), Integer.MAX_VALUE)
                : -1;
    }

    private static List<Difference> onePerPair(List<Difference> ordered) {
        Set<List<Object>> seen = new HashSet<>();
        return ordered.stream()
                .filter(d -> !d.isPairwise() || seen.add(List.of(d.rule(), Set.copyOf(d.claims()))))
                .toList();
    }

    /**
     * Ids out of the claims' texts alone, so that they outlive a new title or another sentence. Where two findings have all
     * of that in common (two accounts print one sentence), all but one say whose claims they are too, and, where even that
     * is the same, which of them they are in the text.
     */
    private String[] ids(List<Difference> differences) {
        String[] ids = new String[differences.size()];
        Set<String> taken = new HashSet<>();
        Map<String, List<Integer>> alike = IntStream.range(0, ids.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> ContentHash.of(content(differences.get(i))), TreeMap::new, Collectors.toList()));
        Comparator<Integer> order = Comparator.comparing(
                        (Integer i) -> owners(differences.get(i)).toString())
                .thenComparing(differences::get, textOrder());
        for (List<Integer> same : alike.values()) {
            for (int i : same.stream().sorted(order).toList()) {
                ids[i] = freeId(differences.get(i), taken);
                taken.add(ids[i]);
            }
        }
        return ids;
    }

    private static String freeId(Difference difference, Set<String> taken) {
        List<String> parts = content(difference);
        String id = ContentHash.of(parts);
        if (taken.contains(id)) {
            parts.addAll(owners(difference));
            id = ContentHash.of(parts);
        }
        for (int n = 2; taken.contains(id); n++) {
            parts.add(String.valueOf(n));
            id = ContentHash.of(parts);
        }
        return id;
    }

    private static List<String> content(Difference difference) {
        List<String> parts = new ArrayList<>(List.of(difference.rule(), difference.kind()));
        difference.claims().stream().map(Claim::text).sorted().forEach(parts::add);
        difference.missing().stream().map(Source::id).sorted().forEach(parts::add);
        return parts;
    }

    private static List<String> owners(Difference difference) {
        return difference.claims().stream()
                .map(claim -> claim.source().id())
                .sorted()
                .toList();
    }
}
