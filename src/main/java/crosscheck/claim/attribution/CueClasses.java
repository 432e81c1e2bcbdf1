package crosscheck.claim.attribution;

import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lemmas tell of the same way of saying, thinking or wanting, so that what was learned of a common cue ("say") holds
 * for a rare one ("divulge"). Read from {@code cue-classes.txt}.
 */
final class CueClasses {

    private static final String RESOURCE = "/crosscheck/attribution/cue-classes.txt";

    private final Map<String, Integer> bits;

    private CueClasses(Map<String, Integer> bits) {
        this.bits = bits;
    }

    static CueClasses standard() {
        return Standard.CLASSES;
    }

    /** A bit for each class that has the lemma; 0 for none. */
    int of(String lemma) {
        return bits.getOrDefault(lemma, 0);
    }

    private static CueClasses read() {
        Map<String, Integer> bits = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String line : WordList.read(RESOURCE).lines()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).strip();
            if (!names.contains(name)) {
                names.add(name);
            }
            int bit = 1 << names.indexOf(name);
            for (String lemma : WordList.words(line.substring(colon + 1), WordList.WHITE_SPACE)) {
                bits.merge(lemma, bit, (a, b) -> a | b);
            }
        }
        return new CueClasses(bits);
    }

    private static final class Standard {
        static final CueClasses CLASSES = read();
    }
}
