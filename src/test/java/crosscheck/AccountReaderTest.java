package crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crosscheck.claim.Account;
import crosscheck.claim.text.Prose;
import crosscheck.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AccountReaderTest {

    private final AtomicInteger extracted = new AtomicInteger();

    private static Source source(String text) {
        return new Source(
                text, "a.txt", text, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, List.of());
    }

    private Account extract(Source source) {
        extracted.incrementAndGet();
        if (source.text().isEmpty()) {
            throw new IllegalArgumentException("nothing to read");
        }
        return new Account(new Prose(source, List.of(), List.of()), List.of());
    }

    private AccountReader reader(int threads) {
        return new AccountReader(() -> this::extract, threads);
    }

    @Test
    void keepsTheOrderOfTheSources() {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sources.add(source("account " + i));
        }
        List<Integer> steps = new ArrayList<>();

        List<Account> accounts = reader(8).read(sources, (stage, done, total) -> steps.add(done));

        assertEquals(sources, accounts.stream().map(Account::source).toList());
        assertEquals(50, steps.get(49));
    }

    @Test
    void readsAContentOnce() {
        AccountReader reader = reader(2);

        Account first = reader.read(source("The council met."));

        assertSame(first, reader.read(source("The council met.")));
        assertEquals(1, extracted.get());
        reader.read(source("The council met again."));
        assertEquals(2, extracted.get());
    }

    @Test
    void passesOnWhatWentWrongInAThread() {
        List<Source> sources = List.of(source("one"), source(""), source("two"));

        assertThrows(IllegalArgumentException.class, () -> reader(2).read(sources, Progress.NONE));
    }
}
