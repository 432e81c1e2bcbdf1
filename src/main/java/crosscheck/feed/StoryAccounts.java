package crosscheck.feed;

import crosscheck.Crosscheck;
import crosscheck.claim.Account;
import crosscheck.claim.AccountBytes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the items of one story state: as an earlier run kept it, else read now. Not safe for threads. */
final class StoryAccounts {

    private final Crosscheck crosscheck;
    private final AccountBytes bytes;
    private final Map<String, byte[]> kept;
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, byte[]> readAnew = new TreeMap<>();

    /** @param kept what {@link #readAnew} gave in earlier runs, by item */
    StoryAccounts(Crosscheck crosscheck, AccountBytes bytes, Map<String, byte[]> kept) {
        this.crosscheck = crosscheck;
        this.bytes = bytes;
        this.kept = kept;
    }

    /** What each states, in their order. */
    List<Account> of(List<Item> items) {
        return items.stream().map(this::of).toList();
    }

    private Account of(Item item) {
        return accounts.computeIfAbsent(item.id(), id -> {
            byte[] before = kept.get(id);
            return before == null
                    ? read(item)
                    : bytes.read(item.source(), before).orElseGet(() -> read(item));
        });
    }

    private Account read(Item item) {
        Account account = crosscheck.claims(item.source());
        readAnew.put(item.id(), bytes.write(account));
        return account;
    }

    /** The bytes of what was not kept, or not of these sources as they are read now; by item. */
    Map<String, byte[]> readAnew() {
        return readAnew;
    }
}
