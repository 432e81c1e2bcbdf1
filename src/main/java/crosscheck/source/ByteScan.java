package crosscheck.source;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} wrote. Where the bytes end too early, every method throws {@link IndexOutOfBoundsException}. */
public final class ByteScan {

    private final byte[] bytes;
    private int at;

    public ByteScan(byte[] bytes) {
        this.bytes = bytes;
    }

    public int one() {
        return bytes[at++] & 0xff;
    }

    public int number() {
        return (int) longNumber();
    }

    public long longNumber() {
        long value = 0;
        int shift = 0;
        int next = one();
        while (next >= 0x80) {
            value |= (long) (next & 0x7f) << shift;
            shift += 7;
            next = one();
        }
        return value | ((long) next << shift);
    }

    /** A number that may be negative. */
    public long signed() {
        long value = longNumber();
        return (value >>> 1) ^ -(value & 1);
    }

    /** How many things follow, each of a byte or more, so that damaged bytes can't ask for more room than they take. */
    public int count() {
        int count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IndexOutOfBoundsException("the bytes end too early");
        }
        return count;
    }

    public String text() {
        int length = count();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** Whether all is read. */
    public boolean isAtEnd() {
        return at == bytes.length;
    }
}
