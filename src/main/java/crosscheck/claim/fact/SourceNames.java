package crosscheck.claim.fact;

import crosscheck.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of one source.
 *
 * @param names in the order of the text, not overlapping
 * @param genders of persons by their full names, where a first name or a title tells
 */
public record SourceNames(List<Name> names, Map<String, Gender> genders) {

    public SourceNames {
        names = List.copyOf(names);
        genders = Collections.unmodifiableMap(new LinkedHashMap<>(genders));
    }

    /** The names inside a stretch of the text, in its order. */
    public List<Name> within(Span span) {
        int first = firstFrom(span.start());
        int last = first;
        while (last < names.size() && names.get(last).span().end() <= span.end()) {
            last++;
        }
        return names.subList(first, last);
    }

    /** The index of the first name that starts at an offset or after it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The gender of a person by the full name; empty where nothing tells it. */
    public Optional<Gender> genderOf(String name) {
        return Optional.ofNullable(genders.get(name));
    }
}
