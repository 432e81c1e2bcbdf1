package crosscheck.feed;

import crosscheck.source.ByteScan;
import crosscheck.source.ByteSink;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The terms of an item as they were counted, before any is weighed: one row a term, ascending by hash. */
final class TermCounts {

    /** How much more a name says about an event than another word; 1 to 3 were tried by cross-validation. */
    private static final double NAME = 1.5;

    /** What is left of a long text. */
    private static final int MOST = 300;

    private static final int MOST_OF_ONE = 255;
    private static final double RARITY_STEPS = 20;

    private final int[] hashes;
    private final byte[] counts;
    private final byte[] rarities;
    private final boolean[] names;

    private TermCounts(int size) {
        hashes = new int[size];
        counts = new byte[size];
        rarities = new byte[size];
        names = new boolean[size];
    }

    /**
     * A term of an item.
     *
     * @param hash of the term
     * @param count how often it stands there, 1 or more
     * @param rarity in news English, see {@link crosscheck.align.WordFrequencies}
     * @param name whether it is written as a name
     */
    record Row(int hash, int count, double rarity, boolean name) {

        /** What it is likely to say, by its rarity alone. */
        double weight() {
            return frequency(count, name) * rarity;
        }
    }

    /** Of a long text only the terms that are likely to say most. Of two terms with one hash the first counts. */
    static TermCounts of(List<Row> rows) {
        List<Row> kept = rows.stream()
                .sorted(Comparator.comparingDouble(Row::weight).reversed().thenComparingInt(Row::hash))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Row::hash))
                .toList();
        TermCounts terms = new TermCounts(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            Row row = kept.get(i);
            terms.set(
                    i,
                    row.hash(),
                    Math.min(row.count(), MOST_OF_ONE),
                    (int) Math.min(MOST_OF_ONE, row.rarity() * RARITY_STEPS),
                    row.name());
        }
        return terms;
    }

    private void set(int i, int hash, int count, int rarity, boolean name) {
        hashes[i] = hash;
        counts[i] = (byte) count;
        rarities[i] = (byte) rarity;
        names[i] = name;
    }

    int size() {
        return hashes.length;
    }

    int hash(int i) {
        return hashes[i];
    }

    /** How rare the term is in news English. */
    double rarity(int i) {
        return (rarities[i] & 0xff) / RARITY_STEPS;
    }

    /** What the term counts for in this item: the logarithm of how often it stands there, more for a name. */
    double frequency(int i) {
        return frequency(counts[i] & 0xff, names[i]);
    }

    private static double frequency(int count, boolean name) {
        return (1 + StrictMath.log(count)) * (name ? NAME : 1);
    }

    /** Writes them so that {@link #read} gives them back. */
    void write(ByteSink out) {
        out.number(size());
        int before = 0;
        for (int i = 0; i < size(); i++) {
            out.number(i == 0 ? hashes[i] : hashes[i] - before);
            before = hashes[i];
            out.one(counts[i] & 0xff);
            out.one(rarities[i] & 0xff);
        }
        for (int i = 0; i < size(); i += 8) {
            int bits = 0;
            for (int bit = 0; bit < 8 && i + bit < size(); bit++) {
                bits |= names[i + bit] ? 1 << bit : 0;
            }
            out.one(bits);
        }
    }

    static TermCounts read(ByteScan in) {
        TermCounts terms = new TermCounts(in.number());
        int hash = 0;
        for (int i = 0; i < terms.size(); i++) {
            hash += in.number();
            terms.set(i, hash, in.one(), in.one(), false);
        }
        for (int i = 0; i < terms.size(); i += 8) {
            int bits = in.one();
            for (int bit = 0; bit < 8 && i + bit < terms.size(); bit++) {
                terms.names[i + bit] = ((bits >> bit) & 1) == 1;
            }
        }
        return terms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermCounts o
                && Arrays.equals(hashes, o.hashes)
                && Arrays.equals(counts, o.counts)
                && Arrays.equals(rarities, o.rarities)
                && Arrays.equals(names, o.names);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
