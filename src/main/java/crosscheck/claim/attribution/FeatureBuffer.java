package crosscheck.claim.attribution;

import java.util.Arrays;

/**
 * The features of one decision, as 32-bit hashes: a template's number mixed with the values that fill it. With a million
 * features two share a hash about once in four thousand, which costs less than keeping their names.
 */
public final class FeatureBuffer {

    private int[] hashes = new int[256];
    private int size;

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int get(int index) {
        return hashes[index];
    }

    /** A copy of the features as they stand. */
    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    void add(int template) {
        push(mix(template * 0x9E3779B9));
    }

    void add(int template, int a) {
        push(mix(mix(template * 0x9E3779B9) ^ a));
    }

    void add(int template, int a, int b) {
        push(mix(mix(mix(template * 0x9E3779B9) ^ a) + b));
    }

    void add(int template, int a, int b, int c) {
        push(mix(mix(mix(mix(template * 0x9E3779B9) ^ a) + b) ^ c));
    }

    private void push(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        // 0 marks a free place in the model's table
        hashes[size++] = hash == 0 ? 1 : hash;
    }

    /** The finalizer of MurmurHash3 (Appleby 2011), so that near values land far apart. */
    static int mix(int value) {
        int h = value + 0x7F4A7C15;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return h;
    }
}
