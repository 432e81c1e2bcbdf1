package crosscheck.claim.text;

import crosscheck.source.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A maximum entropy model in the binary form of Apache OpenNLP ("GIS"), read straight into arrays: a tenth of the time
 * that OpenNLP takes to load it, and features are looked up by a hash of their characters, so that no string is made for
 * them. Immutable and safe for threads.
 */
public final class MaximumEntropyModel {

    /** What {@link #feature(long)} gives for a feature that the model does not know. */
    public static final int UNKNOWN = -1;

    private static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_FACTOR = 0x100000001b3L;

    private final String[] outcomes;
    /** Hashes of the features in an open table, and the feature at each place; 0 for an empty place. */
    private final long[] hashes;

    private final int[] places;
    /** Where each feature's outcomes and weights begin; one more than there are features. */
    private final int[] starts;

    private final short[] outcomeOf;
    private final double[] weights;

    private MaximumEntropyModel(ByteBuffer in) throws IOException {
        if (!readString(in).equals("GIS")) {
            throw new IOException("not a GIS model");
        }
        in.getInt();
        in.getDouble();
        outcomes = new String[in.getInt()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = readString(in);
        }
        List<int[]> patterns = new ArrayList<>();
        for (int i = in.getInt(); i > 0; i--) {
            patterns.add(readPattern(in));
        }
        int features = in.getInt();
        int capacity = Integer.highestOneBit(Math.max(1, features)) * 4;
        hashes = new long[capacity];
        places = new int[capacity];
        for (int i = 0; i < features; i++) {
            put(readHash(in), i);
        }
        starts = new int[features + 1];
        outcomeOf = new short[in.remaining() / Double.BYTES];
        weights = new double[outcomeOf.length];
        readWeights(in, patterns);
    }

    /**
     * Reads a model.
     *
     * @param zip an OpenNLP model file; it is read, not closed
     * @param entry the name of the model inside it, such as {@code pos.model}
     * @throws IOException if there is none of that name, or it is of another kind
     */
    public static MaximumEntropyModel read(InputStream zip, String entry) throws IOException {
        ZipInputStream entries = new ZipInputStream(zip);
        for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
            if (e.getName().equals(entry)) {
                return new MaximumEntropyModel(ByteBuffer.wrap(entries.readAllBytes()));
            }
        }
        throw new IOException("no " + entry + " in the model file");
    }

    private static String readString(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort() & 0xffff];
        in.get(bytes);
        StringBuilder text = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; ) {
            int c = charAt(bytes, i);
            text.append((char) c);
            i += width(bytes[i]);
        }
        return text.toString();
    }

    private static long readHash(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort() & 0xffff];
        in.get(bytes);
        long hash = HASH_START;
        for (int i = 0; i < bytes.length; ) {
            hash = hash(hash, (char) charAt(bytes, i));
            i += width(bytes[i]);
        }
        return hash;
    }

    /** A character in the modified UTF-8 of {@link java.io.DataInput}. */
    private static int charAt(byte[] bytes, int i) {
        int first = bytes[i];
        return switch (width(bytes[i])) {
            case 1 -> first;
            case 2 -> (first & 0x1f) << 6 | (bytes[i + 1] & 0x3f);
            default -> (first & 0x0f) << 12 | (bytes[i + 1] & 0x3f) << 6 | (bytes[i + 2] & 0x3f);
        };
    }

    private static int width(byte first) {
        if (first >= 0) {
            return 1;
        }
        return (first & 0xe0) == 0xc0 ? 2 : 3;
    }

    /** "17 0 3 5": how many features have the pattern, and its outcomes. */
    private static int[] readPattern(ByteBuffer in) {
        List<String> numbers = WordList.words(readString(in), " ");
        int[] pattern = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            pattern[i] = Integer.parseInt(numbers.get(i));
        }
        return pattern;
    }

    private void readWeights(ByteBuffer in, List<int[]> patterns) {
        int feature = 0;
        int at = 0;
        for (int[] pattern : patterns) {
            for (int n = 0; n < pattern[0]; n++) {
                starts[feature++] = at;
                for (int i = 1; i < pattern.length; i++) {
                    outcomeOf[at] = (short) pattern[i];
                    weights[at] = in.getDouble();
                    at++;
                }
            }
        }
        starts[feature] = at;
    }

    private void put(long hash, int feature) {
        int place = place(hash);
        hashes[place] = hash;
        places[place] = feature;
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int place = (int) (hash ^ hash >>> 32) & mask;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** How many outcomes there are. */
    public int outcomes() {
        return outcomes.length;
    }

    public String outcome(int index) {
        return outcomes[index];
    }

    /** The hash of a feature, or of the beginning of one. */
    public static long hash(CharSequence feature) {
        return hash(HASH_START, feature);
    }

    /** The hash of a longer feature. */
    public static long hash(long beginning, CharSequence rest) {
        long hash = beginning;
        for (int i = 0; i < rest.length(); i++) {
            hash = hash(hash, rest.charAt(i));
        }
        return hash;
    }

    /** The hash of a feature that is longer by a character (FNV-1a, by characters). */
    public static long hash(long beginning, char next) {
        return (beginning ^ next) * HASH_FACTOR;
    }

    /** The feature of a {@link #hash}, or {@link #UNKNOWN}. */
    public int feature(long hash) {
        int place = place(hash);
        return hashes[place] == 0 ? UNKNOWN : places[place];
    }

    /** Adds the weights of a feature, unless it is {@link #UNKNOWN}, to the sum of each outcome. */
    public void add(int feature, double[] sums) {
        if (feature == UNKNOWN) {
            return;
        }
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
            sums[outcomeOf[i]] += weights[i];
        }
    }

    /** The outcome of the highest sum for these features, the first of equals. */
    public String best(Iterable<String> features) {
        double[] sums = new double[outcomes.length];
        for (String feature : features) {
            add(feature(hash(feature)), sums);
        }
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best]) {
                best = i;
            }
        }
        return outcomes[best];
    }
}
