package crosscheck.finding;

import crosscheck.claim.text.WordTable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which places lie in which: Harlem in Manhattan, that in New York. Whoever names the one may mean the other. */
final class PlaceNesting {

    /** A chain is short (Harlem, Manhattan, New York City, New York); the bound ends a loop in the data. */
    private static final int LONGEST_CHAIN = 4;

    private static final Map<String, Set<String>> AROUND = read();

    private PlaceNesting() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> around = new HashMap<>();
        for (List<String> row : WordTable.rows("/crosscheck/finding/places-within.txt")) {
            row.subList(1, row.size())
                    .forEach(inner -> around.computeIfAbsent(inner, key -> new HashSet<>())
                            .add(row.get(0)));
        }
        return Collections.unmodifiableMap(around);
    }

    /** Whether one of two places lies in the other; the order doesn't matter. */
    static boolean isNested(String a, String b) {
        return isWithin(a, b) || isWithin(b, a);
    }

    private static boolean isWithin(String inner, String outer) {
        Set<String> reached = Set.of(inner);
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Set<String> next = new HashSet<>();
            reached.forEach(place -> next.addAll(AROUND.getOrDefault(place, Set.of())));
            if (next.contains(outer)) {
                return true;
            }
            reached = next;
        }
        return false;
    }
}
