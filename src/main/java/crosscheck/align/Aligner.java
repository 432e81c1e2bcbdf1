package crosscheck.align;

import crosscheck.claim.Account;
import java.util.List;

/** Finds which claims of different accounts say the same. */
@FunctionalInterface
public interface Aligner {

    Alignment align(List<Account> accounts);
}
