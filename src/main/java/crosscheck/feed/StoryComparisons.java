package crosscheck.feed;

import crosscheck.Crosscheck;
import crosscheck.Progress;
import crosscheck.settings.Severity;
import crosscheck.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Compares stories, some at a time, and keeps no more of them in memory than that. */
final class StoryComparisons {

    private final Supplier<Crosscheck> crosschecks;
    private Crosscheck crosscheck;
    private final Policy policy;
    private final int threads;
    private final Progress progress;

    /**
     * @param crosschecks called once there is something to compare, since its models take long to load; it reads the
     *     accounts of one story one after the other, as stories are compared side by side
     * @param threads how many stories to compare at the same time; the result doesn't depend on it
     */
    StoryComparisons(Supplier<Crosscheck> crosschecks, Policy policy, int threads, Progress progress) {
        this.crosschecks = crosschecks;
        this.policy = policy;
        this.threads = threads;
        this.progress = progress;
    }

    /** What becomes of a story's findings. */
    interface Sink {
        void take(StoryFindings findings) throws StateException;
    }

    /**
     * Compares stories.
     *
     * @param first hears of each in a thread of its own, with all of the comparison
     * @param sink hears of each in this thread, in their order
     */
    void compare(Collection<String> ids, StateFolder state, Consumer<StoryFindings> first, Sink sink)
            throws StateException {
        if (ids.isEmpty()) {
            return;
        }
        if (crosscheck == null) {
            crosscheck = crosschecks.get();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, StoryComparisons::daemon);
        try {
            Deque<Future<StoryFindings>> running = new ArrayDeque<>();
            int done = 0;
            for (String id : ids) {
                Story story = state.story(id).orElseThrow();
                running.add(pool.submit(() -> findings(story, first)));
                if (running.size() > 2 * threads) {
                    sink.take(finished(running.remove()));
                    progress.at("comparing stories", ++done, ids.size());
                }
            }
            for (Future<StoryFindings> last : running) {
                sink.take(finished(last));
                progress.at("comparing stories", ++done, ids.size());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** One account has nothing to differ from. */
    private StoryFindings findings(Story story, Consumer<StoryFindings> first) {
        List<Source> accounts = accounts(story);
        if (accounts.size() < 2) {
            return StoryFindings.none(story);
        }
        StoryFindings findings = StoryFindings.of(story, crosscheck.compare(accounts), policy);
        first.accept(findings);
        return findings.withoutComparison();
    }

    /** The first of each witness, and such of its copies as say something otherwise than it; each version once. */
    private List<Source> accounts(Story story) {
        List<Source> accounts = new ArrayList<>();
        for (Witness witness : story.witnesses()) {
            Source article = witness.first().source();
            List<Source> versions = new ArrayList<>(List.of(article));
            for (Item item : witness.copies()) {
                Source copy = item.source();
                if (versions.stream().allMatch(v -> AlteredCopy.is(copy, v)) && contradicts(copy, article)) {
                    versions.add(copy);
                }
            }
            accounts.addAll(versions);
        }
        return accounts;
    }

    private boolean contradicts(Source copy, Source article) {
        return crosscheck.compare(List.of(article, copy)).findings().stream()
                .anyMatch(f -> f.missing().isEmpty() && f.severity().atLeast(Severity.WARNING));
    }

    private static StoryFindings finished(Future<StoryFindings> findings) {
        try {
            return findings.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while comparing stories", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("comparing a story failed", e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "crosscheck-stories");
        thread.setDaemon(true);
        return thread;
    }
}
