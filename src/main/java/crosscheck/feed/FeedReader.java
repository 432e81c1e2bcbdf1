package crosscheck.feed;

import crosscheck.settings.FeedSettings;
import crosscheck.settings.Settings;
import crosscheck.source.load.Fetching;
import crosscheck.source.load.SourceLoader;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads feeds, some at a time, and of them only what has changed since the last run. */
public final class FeedReader {

    /** Reading waits for servers, not for the processor. */
    private static final int AT_A_TIME = 6;

    private final Settings settings;
    private final InputStream standardInput;
    private final boolean allowPrivate;
    private final Duration timeLimit;
    private final String program;

    /**
     * @param standardInput what the feed {@code -} stands for
     * @param allowPrivate whether addresses on this computer and in private networks may be fetched
     * @param timeLimit for each answer of a server
     * @param program the version of this program: another one reads everything anew
     */
    public FeedReader(
            Settings settings, InputStream standardInput, boolean allowPrivate, Duration timeLimit, String program) {
        this.settings = settings;
        this.standardInput = standardInput;
        this.allowPrivate = allowPrivate;
        this.timeLimit = timeLimit;
        this.program = program;
    }

    /**
     * Reads feeds, and notes in the state which versions of them were read.
     *
     * @param today the day of this run
     * @return what each gave, in their order
     */
    public List<ReadFeed> read(List<FeedSettings> feeds, StateFolder state, LocalDate today) throws StateException {
        KnownVersions versions = new KnownVersions(state, today);
        List<FeedListener> heard = heard(feeds, versions);
        for (int i = 0; i < feeds.size(); i++) {
            if (!heard.get(i).isWhole()) {
                versions.forget(feeds.get(i).name(), feeds.get(i).address());
            }
        }
        versions.keep(state, today.minusDays(settings.check().keepDays()));
        return heard.stream().map(FeedListener::read).toList();
    }

    private List<FeedListener> heard(List<FeedSettings> feeds, KnownVersions versions) {
        ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME, FeedReader::daemon);
        try {
            List<Future<FeedListener>> reading = new ArrayList<>();
            for (FeedSettings feed : feeds) {
                reading.add(pool.submit(() -> heard(feed, versions)));
            }
            List<FeedListener> heard = new ArrayList<>();
            for (Future<FeedListener> feed : reading) {
                heard.add(feed.get());
            }
            return heard;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading feeds", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading a feed failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private FeedListener heard(FeedSettings feed, KnownVersions versions) {
        List<String> how = List.of(
                program,
                settings.sources().toString(),
                String.valueOf(settings.maxSourceBytes()),
                String.valueOf(settings.check().keepDays()),
                String.valueOf(feed.watch()));
        Fetching fetching = new Fetching(allowPrivate, timeLimit, versions.of(feed.name(), how));
        FeedListener listener = new FeedListener(feed);
        new SourceLoader(settings, standardInput, fetching).load(List.of(feed.address()), listener);
        return listener;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "crosscheck-feeds");
        thread.setDaemon(true);
        return thread;
    }
}
