package crosscheck.feed;

import crosscheck.Crosscheck;
import crosscheck.Progress;
import crosscheck.claim.AccountBytes;
import crosscheck.settings.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
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
    private AccountBytes accountBytes;
    private final Policy policy;
    private final String version;
    private final int threads;
    private final Progress progress;

    /**
     * @param crosschecks called once there is something to compare, since its models take long to load; it reads the
     *     accounts of one story one after the other, as stories are compared side by side
     * @param version of the program: another one reads every account anew
     * @param threads how many stories to compare at the same time; the result doesn't depend on it
     */
    StoryComparisons(Supplier<Crosscheck> crosschecks, Policy policy, String version, int threads, Progress progress) {
        this.crosschecks = crosschecks;
        this.policy = policy;
        this.version = version;
        this.threads = threads;
        this.progress = progress;
    }

    /** @param claims what those items state that were read for it, to be kept */
    private record Compared(StoryFindings findings, Map<String, byte[]> claims) {}

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
            List<String> reading = new ArrayList<>(crosscheck.reading());
            reading.add(version);
            accountBytes = new AccountBytes(reading);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, StoryComparisons::daemon);
        try {
            Deque<Future<Compared>> running = new ArrayDeque<>();
            int done = 0;
            for (String id : ids) {
                Story story = state.story(id).orElseThrow();
                StoryAccounts accounts = new StoryAccounts(crosscheck, accountBytes, state.claims(story));
                running.add(pool.submit(() -> new Compared(findings(story, accounts, first), accounts.readAnew())));
                if (running.size() > 2 * threads) {
                    take(running.remove(), state, sink);
                    progress.at("comparing stories", ++done, ids.size());
                }
            }
            for (Future<Compared> last : running) {
                take(last, state, sink);
                progress.at("comparing stories", ++done, ids.size());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void take(Future<Compared> story, StateFolder state, Sink sink) throws StateException {
        Compared compared = finished(story);
        state.keepClaims(compared.claims());
        sink.take(compared.findings());
    }

    /** One account has nothing to differ from. */
    private StoryFindings findings(Story story, StoryAccounts read, Consumer<StoryFindings> first) {
        List<Item> accounts = accounts(story, read);
        if (accounts.size() < 2) {
            return StoryFindings.none(story);
        }
        StoryFindings findings = StoryFindings.of(story, crosscheck.compareAccounts(read.of(accounts)), policy);
        first.accept(findings);
        return findings.withoutComparison();
    }

    /** The first of each witness, and such of its copies as say something otherwise than it; each version once. */
    private List<Item> accounts(Story story, StoryAccounts read) {
        List<Item> accounts = new ArrayList<>();
        for (Witness witness : story.witnesses()) {
            Item article = witness.first();
            List<Item> versions = new ArrayList<>(List.of(article));
            for (Item copy : witness.copies()) {
                if (versions.stream().allMatch(v -> AlteredCopy.is(copy.source(), v.source()))
                        && contradicts(copy, article, read)) {
                    versions.add(copy);
                }
            }
            accounts.addAll(versions);
        }
        return accounts;
    }

    private boolean contradicts(Item copy, Item article, StoryAccounts read) {
        return crosscheck.compareAccounts(read.of(List.of(article, copy))).findings().stream()
                .anyMatch(f -> f.missing().isEmpty() && f.severity().atLeast(Severity.WARNING));
    }

    private static Compared finished(Future<Compared> story) {
        try {
            return story.get();
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
