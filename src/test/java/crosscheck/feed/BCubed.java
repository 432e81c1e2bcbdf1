package crosscheck.feed;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well items were put together (Bagga and Baldwin 1998): for each item, how many of those it was put with belong there,
 * and how many that belong there it was put with; the means over the items.
 */
record BCubed(double precision, double recall) {

    static BCubed of(Collection<String> items, Function<String, String> want, Function<String, String> have) {
        Map<String, Set<String>> wanted = items.stream().collect(Collectors.groupingBy(want, Collectors.toSet()));
        Map<String, Set<String>> had = items.stream().collect(Collectors.groupingBy(have, Collectors.toSet()));
        double precision = 0;
        double recall = 0;
        for (String item : items) {
            Set<String> both = new HashSet<>(wanted.get(want.apply(item)));
            both.retainAll(had.get(have.apply(item)));
            precision += (double) both.size() / had.get(have.apply(item)).size();
            recall += (double) both.size() / wanted.get(want.apply(item)).size();
        }
        return new BCubed(precision / items.size(), recall / items.size());
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }
}
