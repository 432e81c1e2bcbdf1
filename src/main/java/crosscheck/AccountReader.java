package crosscheck;

import crosscheck.claim.Account;
import crosscheck.claim.ClaimExtractor;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Finds what sources state, several at a time, and each source once: what was found is kept by content for as long as it
 * is among the last few hundred. Extractors are not safe for threads: each works for one source at a time, then waits here
 * for the next.
 */
final class AccountReader {

    private final Supplier<ClaimExtractor> extractors;
    private final Queue<ClaimExtractor> idle = new ConcurrentLinkedQueue<>();
    private final int threads;
    private final Map<Source, Account> kept = Collections.synchronizedMap(new Recent());

    AccountReader(Supplier<ClaimExtractor> extractors, int threads) {
        this.extractors = extractors;
        this.threads = threads;
    }

    Account read(Source source) {
        Account known = kept.get(source);
        if (known != null) {
            return known;
        }
        Account account = extract(source);
        kept.put(source, account);
        return account;
    }

    private Account extract(Source source) {
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

    /** The accounts used last. */
    private static final class Recent extends LinkedHashMap<Source, Account> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 256;

        Recent() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Account> eldest) {
            return size() > MOST;
        }
    }
}
