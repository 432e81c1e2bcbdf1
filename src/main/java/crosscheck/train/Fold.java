package crosscheck.train;

/**
 * Which part of the data is left out of a training: every {@code of}-th item, beginning with the {@code number}-th.
 *
 * @param number 1 to {@code of}; 0 where nothing is left out
 */
public record Fold(int number, int of) {

    /** Leaves nothing out. */
    public static final Fold NONE = new Fold(0, 1);

    public Fold {
        if (of < 1 || number < 0 || number > of) {
            throw new IllegalArgumentException("no fold: " + number + "/" + of);
        }
    }

    /**
     * Reads "2/5".
     *
     * @throws IllegalArgumentException if it is no fold
     */
    public static Fold parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a fold looks like 2/5, not " + text);
        }
        return new Fold(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /**
     * Whether an item is left out.
     *
     * @param index 0 for the first
     */
    public boolean leavesOut(int index) {
        return number > 0 && index % of == number - 1;
    }
}
