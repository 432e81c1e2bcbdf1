package crosscheck.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that counts, and that stops where unpacking gives far more bytes than were packed: a small file that unpacks to
 * gigabytes is made to harm. Closing it leaves the stream below open.
 */
final class UnpackedStream extends FilterInputStream {

    /** Text packs to a third or a tenth; markup that repeats itself to a fiftieth. */
    private static final long MAX_RATIO = 150;

    /** So much may come out of any file, however well it packs. */
    private static final long FREE_BYTES = 20_000_000;

    private final UnpackedStream packed;
    private long count;

    private UnpackedStream(InputStream stream, UnpackedStream packed) {
        super(stream);
        this.packed = packed;
    }

    /** A stream of packed bytes. */
    static UnpackedStream counting(InputStream stream) {
        return new UnpackedStream(stream, null);
    }

    /** A stream of unpacked bytes that is held to the count of the packed ones. */
    static UnpackedStream guarding(InputStream stream, UnpackedStream packed) {
        return new UnpackedStream(stream, packed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count += read;
            if (packed != null) {
                packed.unpacked += read;
                if (packed.unpacked > FREE_BYTES && packed.unpacked > MAX_RATIO * packed.count) {
                    throw new IOException("it unpacks to more than " + MAX_RATIO + " times its size");
                }
            }
        }
        return read;
    }

    /** All bytes that came out of this stream of packed bytes. */
    private long unpacked;

    @Override
    public long skip(long wanted) throws IOException {
        byte[] buffer = new byte[8192];
        long skipped = 0;
        while (skipped < wanted) {
            int read = read(buffer, 0, (int) Math.min(buffer.length, wanted - skipped));
            if (read < 0) {
                break;
            }
            skipped += read;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // whoever opened the stream below closes it
    }
}
