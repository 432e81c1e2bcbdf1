package crosscheck.train;

import crosscheck.claim.attribution.FeatureBuffer;
import crosscheck.claim.attribution.TrainingEvents;
import java.util.Arrays;

/**
 * The decisions of annotated articles, with their features numbered in the order of their first occurrence. All in flat
 * arrays: a hundred million features are walked many times.
 */
final class TrainingSet implements TrainingEvents {

    private final int outcomes;
    private final int cutoff;
    private int[] features = new int[1 << 20];
    private int[] starts = new int[1 << 16];
    private byte[] labels = new byte[1 << 16];
    private int size;
    private int[] hashes = new int[0];

    /**
     * @param outcomes how many a decision has
     * @param cutoff how often a feature must occur to be kept
     */
    TrainingSet(int outcomes, int cutoff) {
        this.outcomes = outcomes;
        this.cutoff = cutoff;
    }

    @Override
    public void add(FeatureBuffer buffer, int outcome) {
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            labels = Arrays.copyOf(labels, labels.length * 2);
        }
        int at = starts[size];
        if (at + buffer.size() > features.length) {
            features = Arrays.copyOf(features, (int) Math.min(Integer.MAX_VALUE - 8, features.length * 3L / 2));
        }
        for (int i = 0; i < buffer.size(); i++) {
            features[at + i] = buffer.get(i);
        }
        labels[size++] = (byte) outcome;
        starts[size] = at + buffer.size();
    }

    /** Numbers the features and drops the rare ones; to be called once, when all events are there. */
    TrainingSet indexed() {
        int capacity = 1 << 22;
        int[] keys = new int[capacity];
        int[] counts = new int[capacity];
        int distinct = 0;
        for (int i = 0; i < starts[size]; i++) {
            int slot = slot(keys, features[i]);
            if (keys[slot] == 0) {
                keys[slot] = features[i];
                if (++distinct * 2 > keys.length) {
                    int[] oldKeys = keys;
                    int[] oldCounts = counts;
                    keys = new int[oldKeys.length * 2];
                    counts = new int[oldKeys.length * 2];
                    for (int old = 0; old < oldKeys.length; old++) {
                        if (oldKeys[old] != 0) {
                            int moved = slot(keys, oldKeys[old]);
                            keys[moved] = oldKeys[old];
                            counts[moved] = oldCounts[old];
                        }
                    }
                    slot = slot(keys, features[i]);
                }
            }
            counts[slot]++;
        }
        number(keys, counts);
        return this;
    }

    private void number(int[] keys, int[] counts) {
        int[] numbers = new int[keys.length];
        hashes = new int[1 << 16];
        int known = 0;
        int to = 0;
        for (int e = 0; e < size; e++) {
            int from = e == 0 ? 0 : starts[e];
            int end = starts[e + 1];
            starts[e] = to;
            for (int i = from; i < end; i++) {
                int slot = slot(keys, features[i]);
                if (counts[slot] < cutoff) {
                    continue;
                }
                if (numbers[slot] == 0) {
                    if (known == hashes.length) {
                        hashes = Arrays.copyOf(hashes, known * 2);
                    }
                    hashes[known++] = features[i];
                    numbers[slot] = known;
                }
                features[to++] = numbers[slot] - 1;
            }
        }
        starts[size] = to;
        hashes = Arrays.copyOf(hashes, known);
    }

    private static int slot(int[] keys, int hash) {
        int mask = keys.length - 1;
        int slot = hash & mask;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    int size() {
        return size;
    }

    int outcomes() {
        return outcomes;
    }

    /** How many features were kept. */
    int features() {
        return hashes.length;
    }

    int hash(int feature) {
        return hashes[feature];
    }

    /** The feature at a place of the flat list. */
    int feature(int place) {
        return features[place];
    }

    /** The place of an event's first feature; that of the event behind the last is the end. */
    int start(int event) {
        return starts[event];
    }

    int label(int event) {
        return labels[event];
    }
}
