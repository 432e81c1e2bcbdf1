package crosscheck;

import crosscheck.claim.Account;
import crosscheck.claim.ClaimExtractor;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Finds what sources state, several at a time. Extractors are not safe for threads: each works for one source at a time,
 * then waits here for the next.
 */
final class AccountReader {

    private final Supplier<ClaimExtractor> extractors;
    private final Queue<ClaimExtractor> idle = new ConcurrentLinkedQueue<>();
    private final int threads;

    AccountReader(Supplier<ClaimExtractor> extractors, int threads) {
        this.extractors = extractors;
        this.threads = threads;
    }

    Account read(Source source) {
        ClaimExtractor extractor = idle.poll();
        if (extractor == null) {
            extractor = extractors.get();
        }
        Account account = extractor.extract(source);
        idle.add(extractor);
        return account;
    }

    /** In the order of the sources. */
    List<Account> read(List<Source> sources, Progress progress) {
        int workers = Math.min(threads, sources.size());
        if (workers <= 1) {
            return sources.stream().map(this::read).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers, AccountReader::daemon);
        try {
            List<Future<Account>> running = sources.stream()
                    .map(source -> pool.submit(() -> read(source)))
                    .toList();
            List<Account> accounts = new ArrayList<>();
            for (Future<Account> account : running) {
                accounts.add(finished(account));
                progress.at("reading accounts", accounts.size(), sources.size());
            }
            return accounts;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Account finished(Future<Account> account) {
        try {
            return account.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading accounts", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("reading an account failed", e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "crosscheck-accounts");
        thread.setDaemon(true);
        return thread;
    }
}
