package crosscheck.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Numbers and texts as few bytes. */
final class ByteSink {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Eight bits. */
    void one(int value) {
        bytes.write(value);
    }

    /** Any number, as unsigned: the smaller, the fewer bytes. */
    void number(int value) {
        longNumber(Integer.toUnsignedLong(value));
    }

    /** Seven bits a byte, the lowest first. */
    void longNumber(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
