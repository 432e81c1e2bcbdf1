package crosscheck.claim.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A maximum-entropy model (Berger, Della Pietra and Della Pietra 1996) made for fast reading: features are hashes, weights
 * are whole numbers of {@value #UNIT}ths, so that sums are exact and the same on every machine in every order. Safe for
 * threads.
 */
public final class HashedModel {

    /** Weights are kept in 64ths: finer ones changed no score's third decimal. */
    static final int UNIT = 64;

    private final int outcomes;
    private final int[] keys;
    private final short[] weights;
    private final int mask;

    /**
     * A feature's place is given by its highest bits: features are read in rising order, and so fill the table from one end
     * to the other, which is several times as fast as jumping about in it.
     */
    private final int shift;

    private HashedModel(int outcomes, int features) {
        this.outcomes = outcomes;
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, features)) * 4);
        this.mask = capacity - 1;
        this.shift = Integer.SIZE - Integer.bitCount(mask);
        this.keys = new int[capacity];
        this.weights = new short[capacity * outcomes];
    }

    /**
     * A model of these weights, those that round to nothing left out.
     *
     * @param weights an array of one weight an outcome for each feature
     */
    public static HashedModel of(int outcomes, Map<Integer, double[]> weights) {
        SortedMap<Integer, short[]> rounded = new TreeMap<>();
        weights.forEach((feature, row) -> {
            short[] units = new short[outcomes];
            boolean any = false;
            for (int o = 0; o < outcomes; o++) {
                long unit = Math.round(row[o] * UNIT);
                units[o] = (short) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, unit));
                any |= units[o] != 0;
            }
            if (any) {
                rounded.put(feature, units);
            }
        });
        HashedModel model = new HashedModel(outcomes, rounded.size());
        rounded.forEach(model::put);
        return model;
    }

    /** How many features have a weight. */
    public int size() {
        int size = 0;
        for (int key : keys) {
            size += key != 0 ? 1 : 0;
        }
        return size;
    }

    private void put(int feature, short[] units) {
        int slot = feature >>> shift;
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = feature;
        System.arraycopy(units, 0, weights, slot * outcomes, outcomes);
    }

    /** Adds the weights of the features to the sums of the outcomes. */
    void addTo(int[] sums, FeatureBuffer features) {
        for (int i = 0; i < features.size(); i++) {
            int feature = features.get(i);
            int slot = feature >>> shift;
            int key = keys[slot];
            while (key != 0) {
                if (key == feature) {
                    for (int o = 0; o < outcomes; o++) {
                        sums[o] += weights[slot * outcomes + o];
                    }
                    break;
                }
                slot = (slot + 1) & mask;
                key = keys[slot];
            }
        }
    }

    /** The outcomes' probabilities for sums of weights. */
    static void probabilities(int[] sums, double[] into) {
        int max = sums[0];
        for (int sum : sums) {
            max = Math.max(max, sum);
        }
        double total = 0;
        for (int o = 0; o < sums.length; o++) {
            into[o] = StrictMath.exp((sums[o] - max) / (double) UNIT);
            total += into[o];
        }
        for (int o = 0; o < sums.length; o++) {
            into[o] /= total;
        }
    }

    /** Writes features in rising order as differences, weights as variable-length numbers: about five bytes a feature. */
    void write(DataOutputStream out) throws IOException {
        SortedMap<Integer, Integer> slots = new TreeMap<>(Integer::compareUnsigned);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                slots.put(keys[slot], slot);
            }
        }
        out.writeByte(outcomes);
        out.writeInt(slots.size());
        int previous = 0;
        for (Map.Entry<Integer, Integer> entry : slots.entrySet()) {
            writeNumber(out, entry.getKey() - previous);
            previous = entry.getKey();
            for (int o = 0; o < outcomes; o++) {
                int weight = weights[entry.getValue() * outcomes + o];
                writeNumber(out, (weight << 1) ^ (weight >> 31));
            }
        }
    }

    static HashedModel read(ModelBytes in) throws IOException {
        int outcomes = in.nextByte();
        int features = in.nextInt();
        if (outcomes == 0 || features < 0 || features > 1 << 24) {
            throw new IOException("no attribution model: " + outcomes + " outcomes, " + features + " features");
        }
        HashedModel model = new HashedModel(outcomes, features);
        short[] units = new short[outcomes];
        int feature = 0;
        for (int i = 0; i < features; i++) {
            feature += in.nextNumber();
            for (int o = 0; o < outcomes; o++) {
                int coded = in.nextNumber();
                units[o] = (short) ((coded >>> 1) ^ -(coded & 1));
            }
            model.put(feature, units);
        }
        return model;
    }

    private static void writeNumber(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
