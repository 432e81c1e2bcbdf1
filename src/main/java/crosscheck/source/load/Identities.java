package crosscheck.source.load;

import crosscheck.source.Source;
import crosscheck.source.SourceListener;
import java.util.HashMap;
import java.util.Map;

/** Keeps the ids of a load apart, and warns where two files bear one name. */
final class Identities {

    private final SourceListener listener;
    private final Map<String, Integer> timesById = new HashMap<>();
    private final Map<String, String> pathByName = new HashMap<>();

    Identities(SourceListener listener) {
        this.listener = listener;
    }

    SourceListener listener() {
        return listener;
    }

    /** Gives the source on; the second one of an id becomes {@code id-2}. */
    void give(Source source) {
        int times = timesById.merge(source.id(), 1, Integer::sum);
        String other = pathByName.putIfAbsent(source.fileName(), source.path());
        if (other != null && !other.equals(source.path())) {
            listener.warning(
                    source.path() + ": has the same name as " + other + "; the two are told apart by their paths");
        }
        listener.source(times == 1 ? source : source.withId(source.id() + "-" + times));
    }
}
