package crosscheck.finding;

import crosscheck.claim.Account;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What to call each source of a comparison in a sentence, so that no two have the same name. */
public final class SourceLabels {

    private static final List<Function<Source, String>> WAYS = List.of(
            Source::label,
            Source::fileName,
            source -> source.label() + " (" + source.fileName() + ")",
            Source::path,
            source -> source.path() + " (" + source.id() + ")");

    private final Map<String, String> labels = new HashMap<>();

    private SourceLabels() {}

    /** The publisher, else the file's name; where two sources share that, whatever tells them apart. */
    public static SourceLabels of(List<Source> sources) {
        SourceLabels labels = new SourceLabels();
        List<Source> left = new ArrayList<>(sources);
        for (Function<Source, String> way : WAYS) {
            Map<String, Integer> uses = new HashMap<>();
            left.forEach(source -> uses.merge(way.apply(source), 1, Integer::sum));
            HashSet<String> taken = new HashSet<>(labels.labels.values());
            for (Source source : List.copyOf(left)) {
                String label = way.apply(source);
                if (uses.get(label) == 1 && !taken.contains(label)) {
                    labels.labels.put(source.id(), label);
                    left.remove(source);
                }
            }
        }
        return labels;
    }

    static SourceLabels ofAccounts(List<Account> accounts) {
        return of(accounts.stream().map(Account::source).toList());
    }

    /** The label of one of the sources that were given. */
    public String of(Source source) {
        return labels.getOrDefault(source.id(), source.label());
    }
}
