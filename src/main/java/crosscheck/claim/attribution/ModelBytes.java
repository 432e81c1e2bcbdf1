package crosscheck.claim.attribution;

import java.io.EOFException;
import java.io.IOException;

/**
 * The bytes of a model file, read from the beginning on. A stream that is asked for each of five million bytes costs three
 * times as much before the compiler has got to it.
 */
final class ModelBytes {

    private static final int LONGEST_NUMBER = 35;

    private final byte[] bytes;
    private int at;

    ModelBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The next byte, 0 to 255.
     *
     * @throws EOFException if there is none left
     */
    int nextByte() throws IOException {
        if (at == bytes.length) {
            throw new EOFException("the attribution model is cut off");
        }
        return bytes[at++] & 0xFF;
    }

    /** Four bytes, the highest first. */
    int nextInt() throws IOException {
        return nextByte() << 24 | nextByte() << 16 | nextByte() << 8 | nextByte();
    }

    /** A number of variable length: seven bits a byte, the lowest first, the eighth says that more follow. */
    int nextNumber() throws IOException {
        int number = 0;
        for (int shift = 0; shift < LONGEST_NUMBER; shift += 7) {
            if (at == bytes.length) {
                throw new EOFException("the attribution model is cut off");
            }
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IOException("no attribution model: a number is too long");
    }
}
