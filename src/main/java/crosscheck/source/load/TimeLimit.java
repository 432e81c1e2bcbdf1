package crosscheck.source.load;

import crosscheck.source.RawInput;
import crosscheck.source.SourceException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a reader for so long and no longer. What hostile input does to it (endless work, too deep nesting, a library's own
 * mistake) becomes one line on the input. A reader that is given up runs on in a daemon thread, which doesn't keep the
 * program from ending.
 */
final class TimeLimit {

    /** Readers that go down into nested markup get room for it. */
    private static final long STACK_BYTES = 8_000_000;

    private final Duration limit;

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    <T> T run(RawInput input, Callable<T> work) throws SourceException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "reader of " + input.path(), STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw input.unreadable("not read within " + limit.toSeconds() + " s; cut it into smaller files", e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw input.unreadable("stopped while it was read", e);
        } catch (ExecutionException e) {
            throw problem(input, e.getCause());
        }
    }

    private static SourceException problem(RawInput input, Throwable cause) {
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
}
