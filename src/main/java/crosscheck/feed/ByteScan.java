package crosscheck.feed;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} wrote. */
final class ByteScan {

    private final byte[] bytes;
    private int at;

    ByteScan(byte[] bytes) {
        this.bytes = bytes;
    }

    int one() {
        return bytes[at++] & 0xff;
    }

    int number() {
        return (int) longNumber();
    }

    long longNumber() {
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

    String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }
}
