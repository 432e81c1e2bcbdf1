package crosscheck.source.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * How long the reading of one input may take: so many seconds for it, and some more for each megabyte of a long archive. The
 * clock stands still while the reader waits for others: for bytes of a slow disk or server, or for whom it hands a source.
 */
final class ReadingTime {

    /** So many bytes are read in the time that every input has; each further one earns its own. */
    private static final long FREE_BYTES = 5_000_000;

    /** Two seconds a megabyte. */
    private static final long NANOS_PER_BYTE = 2_000;

    private final long base;
    private long bytes;
    private long used;
    private long since = System.nanoTime();
    private int pauses;

    ReadingTime(Duration base) {
        this.base = base.toNanos();
    }

    /** What a part of the input may take: half of what is left, so that one bad part leaves time for the others. */
    ReadingTime forPart() {
        return new ReadingTime(Duration.ofNanos(Math.max(0, left() / 2)));
    }

    /** In nanoseconds; none or less when it is over. */
    synchronized long left() {
        long running = pauses == 0 ? System.nanoTime() - since : 0;
        return allowed() - used - running;
    }

    /** In whole seconds, rounded up. */
    synchronized long seconds() {
        return Math.max(1, Math.round(Math.ceil(allowed() / 1e9)));
    }

    private long allowed() {
        return base + Math.max(0, bytes - FREE_BYTES) * NANOS_PER_BYTE;
    }

    /** Stops the clock until {@link #resume}; pauses may lie inside each other. */
    synchronized void pause() {
        if (pauses++ == 0) {
            used += System.nanoTime() - since;
        }
    }

    synchronized void resume() {
        if (--pauses == 0) {
            since = System.nanoTime();
        }
    }

    private synchronized void read(int count) {
        bytes += Math.max(0, count);
    }

    /** The stream, whose own time doesn't count and whose bytes do. */
    InputStream awaiting(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                pause();
                try {
                    int count = super.read(buffer, offset, length);
                    ReadingTime.this.read(count);
                    return count;
                } finally {
                    resume();
                }
            }
        };
    }
}
