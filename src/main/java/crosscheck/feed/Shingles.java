package crosscheck.feed;

import crosscheck.source.ByteScan;
import crosscheck.source.ByteSink;
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
    private static final int FUNCTIONS = 128;

    /** Of two texts that share three tenths of their runs, 95 of 100 share one of 32 bands of two values. */
    private static final int BAND = 2;

    private static final int BANDS = 32;

    /** Shorter texts are not told apart by their word sequences. */
    private static final int FEWEST = 12;

    /** From this share of the shorter text's runs on that the longer one has, too, they are one article. */
    private static final double SAME = 0.8;

    /** A text that is shortened more than that is an account of its own. */
    private static final double SHORTEST = 0.3;

    private final int runs;
    private final char[] least;

    private Shingles(int runs, char[] least) {
        this.runs = runs;
        this.least = least;
    }

    static Shingles of(String text) {
        List<Integer> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word.hashCode());
            }
        }
        int runs = Math.max(0, words.size() - RUN + 1);
        if (runs < FEWEST) {
            return new Shingles(runs, new char[0]);
        }
        int[] least = new int[FUNCTIONS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i < runs; i++) {
            long run = words.subList(i, i + RUN).hashCode();
            for (int f = 0; f < FUNCTIONS; f++) {
                least[f] = Math.min(least[f], mixed(run, f));
            }
        }
        char[] low = new char[FUNCTIONS];
        for (int f = 0; f < FUNCTIONS; f++) {
            low[f] = (char) least[f];
        }
        return new Shingles(runs, low);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static int mixed(long value, int function) {
        long z = (value << 32) + (function + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return (int) (z ^ (z >>> 31));
    }

    /** Whether one text is the other, but for small changes or its end. */
    boolean isCopyOf(Shingles other) {
        double resemblance = resemblance(other);
        double shared = resemblance * (runs + other.runs) / (1 + resemblance);
        return resemblance >= SHORTEST && shared >= SAME * Math.min(runs, other.runs);
    }

    /** The share of runs that two texts have in common of all that either has (Jaccard), estimated: 0 to 1. */
    double resemblance(Shingles other) {
        if (least.length == 0 || other.least.length == 0) {
            return 0;
        }
        int same = 0;
        for (int f = 0; f < FUNCTIONS; f++) {
            same += least[f] == other.least[f] ? 1 : 0;
        }
        return (double) same / FUNCTIONS;
    }

    /** Keys of which two near-copies share at least one, almost certainly. */
    List<String> bands() {
        List<String> bands = new ArrayList<>();
        for (int f = 0; f < Math.min(least.length, BAND * BANDS); f += BAND) {
            bands.add(Integer.toString(((least[f] << 16) | least[f + 1]) * 31 + f, Character.MAX_RADIX));
        }
        return bands;
    }

    /** Writes it so that {@link #read} gives it back. */
    void write(ByteSink out) {
        out.number(runs);
        for (char value : least) {
            out.one(value >> 8);
            out.one(value & 0xff);
        }
    }

    static Shingles read(ByteScan in) {
        int runs = in.number();
        char[] least = new char[runs < FEWEST ? 0 : FUNCTIONS];
        for (int f = 0; f < least.length; f++) {
            least[f] = (char) ((in.one() << 8) | in.one());
        }
        return new Shingles(runs, least);
    }
}
