package crosscheck.draft;

import crosscheck.claim.Account;
import crosscheck.source.Span;

/**
 * Where a source has the words of a quotation, or words like them.
 *
 * @param span in the text of the account's source
 * @param likeness the share of the words, 0..1, that the quotation and this passage have in common; 1 where it is verbatim
 *     or differs in house style only
 */
public record QuotationPassage(Account account, Span span, QuotationStanding standing, double likeness) {

    public String text() {
        return span.of(account.source().text());
    }
}
