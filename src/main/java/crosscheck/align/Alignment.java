package crosscheck.align;

import crosscheck.claim.Account;
import java.util.List;

/**
 * Which claims of the accounts say the same.
 *
 * @param accounts in the order they were given
 * @param matches in the order of their first claims, then of their second
 * @param groups in the order of their first claims; a claim that tells more than one fact stands in the group of each
 */
public record Alignment(List<Account> accounts, List<Match> matches, List<ClaimGroup> groups) {

    public Alignment {
        accounts = List.copyOf(accounts);
        matches = List.copyOf(matches);
        groups = List.copyOf(groups);
    }
}
