package crosscheck.feed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Keeps a folder for one check at a time. The operating system lifts the lock when its process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private static final String FILE = "lock";
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, if need be when the other check has finished.
     *
     * @param patience how long to wait for it
     * @throws StateException if it is still locked then
     */
    static FolderLock take(Path folder, Duration patience, StateListener listener) throws StateException, IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            taken = tryLock(channel);
            if (!taken && !patience.isZero()) {
                listener.waiting(folder + ": another check is using this state; waiting until it has finished");
            }
            while (!taken && System.nanoTime() < deadline) {
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
                taken = tryLock(channel);
            }
            if (!taken) {
                throw new StateException(
                        folder + ": another check is using this state; run this one again when that has finished");
            }
            return new FolderLock(channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
