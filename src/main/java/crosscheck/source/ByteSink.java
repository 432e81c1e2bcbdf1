package crosscheck.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Numbers and texts as few bytes, for what is kept on disk. */
public final class ByteSink {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Eight bits. */
    public void one(int value) {
        bytes.write(value);
    }

    /** Any number, as unsigned: the smaller, the fewer bytes. */
    public void number(int value) {
        longNumber(Integer.toUnsignedLong(value));
    }

    /** Seven bits a byte, the lowest first. */
    public void longNumber(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** A number that may be negative: the nearer to zero, the fewer bytes. */
    public void signed(long value) {
        longNumber((value << 1) ^ (value >> 63));
    }

    public void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
