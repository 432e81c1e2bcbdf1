package crosscheck.feed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A sketch of a text's word sequences, by which near-copies are found (MinHash; Broder 1997): for each of some hash
 * functions the least value over all runs of four words.
 */
final class Shingles {

    private static final int RUN = 4;
    private static final int FUNCTIONS = 64;
    private static final int BAND = 4;

    private final int[] least;

    /**
     * @param least one value a hash function; empty for a text of fewer words than a run has
     */
    @JsonCreator
    Shingles(@JsonProperty("least") int[] least) {
        this.least = least;
    }

    @JsonProperty
    int[] least() {
        return least;
    }

    static Shingles of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (words.size() < RUN) {
            return new Shingles(new int[0]);
        }
        int[] least = new int[FUNCTIONS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + RUN <= words.size(); i++) {
            long shingle = words.subList(i, i + RUN).hashCode();
            for (int f = 0; f < FUNCTIONS; f++) {
                least[f] = Math.min(least[f], mixed(shingle, f));
            }
        }
        return new Shingles(least);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static int mixed(long value, int function) {
        long z = (value << 32) + (function + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return (int) (z ^ (z >>> 31));
    }

    /** The share of runs that two texts have in common of all that either has (Jaccard), estimated: 0 to 1. */
    double resemblance(Shingles other) {
        if (least.length == 0 || other.least.length == 0) {
            return 0;
        }
        int same = 0;
        for (int f = 0; f < least.length; f++) {
            same += least[f] == other.least[f] ? 1 : 0;
        }
        return (double) same / least.length;
    }

    /** Keys of which two texts that resemble each other share at least one, almost certainly. */
    List<String> bands() {
        List<String> bands = new ArrayList<>();
        for (int from = 0; from < least.length; from += BAND) {
            bands.add(from / BAND + ":"
                    + Integer.toHexString(Arrays.hashCode(Arrays.copyOfRange(least, from, from + BAND))));
        }
        return bands;
    }
}
