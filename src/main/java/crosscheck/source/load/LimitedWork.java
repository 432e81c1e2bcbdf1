package crosscheck.source.load;

import crosscheck.source.RawInput;
import crosscheck.source.SourceException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * Runs a reader in a thread of its own, for so long and no longer. What hostile input does to it (endless work, too deep
 * nesting, a library's own mistake) becomes one line on the input. What it finds on its way is made use of by the thread
 * that waits for it. A reader that is given up may run on in its daemon thread, unheard, which doesn't keep the program from
 * ending.
 */
final class LimitedWork {

    /** Readers that go down into nested markup get room for it. */
    private static final long STACK_BYTES = 8_000_000;

    private final RawInput input;
    private final ReadingTime time;
    private final SynchronousQueue<Runnable> wishes = new SynchronousQueue<>();
    private final Semaphore granted = new Semaphore(0);
    private volatile boolean over;

    LimitedWork(RawInput input, ReadingTime time) {
        this.input = input;
        this.time = time;
    }

    <T> T run(Callable<T> work) throws SourceException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, () -> runAndEnd(task), "reader of " + input.path(), STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            while (!task.isDone()) {
                Runnable wish = wishes.poll(Math.max(1_000_000, time.left()), TimeUnit.NANOSECONDS);
                if (wish != null) {
                    grant(wish);
                } else if (time.left() <= 0 && !task.isDone()) {
                    throw input.unreadable("not read within " + time.seconds() + " s; cut it into smaller files");
                }
            }
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw input.unreadable("stopped while it was read", e);
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        } finally {
            over = true;
            task.cancel(true);
        }
    }

    /** Has the waiting thread do something, in time of its own, and returns when it is done. For the reader's thread. */
    void waiting(Runnable wish) {
        try {
            wishes.put(wish);
            granted.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private void grant(Runnable wish) {
        time.pause();
        try {
            wish.run();
        } finally {
            time.resume();
        }
        granted.release();
    }

    /** The last wish wakes the thread that waits. */
    private void runAndEnd(FutureTask<?> task) {
        task.run();
        try {
            for (boolean noticed = false; !noticed && !over; ) {
                noticed = wishes.offer(LimitedWork::nothing, 100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SourceException problem(Throwable cause) {
        if (cause instanceof SourceException known) {
            return known;
        }
        if (cause instanceof StackOverflowError) {
            return input.unreadable("nested too deeply to be read; save it in another format", cause);
        }
        if (cause instanceof OutOfMemoryError) {
            return input.unreadable("needs more memory than there is; cut it into smaller files", cause);
        }
        return input.unreadable(
                "broken, or made in a way that can't be read ("
                        + cause.getClass().getSimpleName() + "); save it again, or as text",
                cause);
    }

    private static void nothing() {
        // only to be noticed
    }
}
