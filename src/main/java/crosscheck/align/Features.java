package crosscheck.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of named numbers: the evidence on one pair. Every row that one kind of evidence fills has the same names. */
final class Features {

    private final List<String> names = new ArrayList<>();
    private double[] values = new double[64];
    private int size;

    /** Adds a number. */
    void add(String name, double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        if (size == names.size()) {
            names.add(name);
        }
        values[size] = value;
        size++;
    }

    /** Adds a number whose name has two parts: they are joined for the first row alone. */
    void add(String prefix, String name, double value) {
        add(size == names.size() ? prefix + name : name, value);
    }

    void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    /** Adds numbers of an earlier row. */
    void addAll(EvidenceRows earlier, int row) {
        double[] numbers = earlier.row(row);
        for (int i = 0; i < numbers.length; i++) {
            add(earlier.names().get(i), numbers[i]);
        }
    }

    /** Begins the next row. */
    void clear() {
        size = 0;
    }

    /** The names of the rows so far. */
    List<String> names() {
        return names;
    }

    double[] row() {
        return Arrays.copyOf(values, size);
    }
}
