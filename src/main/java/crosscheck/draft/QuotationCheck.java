package crosscheck.draft;

import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.text.Quote;
import java.util.List;
import java.util.Optional;

/**
 * What became of a quotation of the draft when it was looked up in the sources.
 *
 * @param claim the claim of the draft that it begins in
 * @param speaker who says it in the draft, where the draft tells
 * @param standing how the best passage has it
 * @param passages where the sources have it, the best first; empty where none does
 * @param saidBy who says it in the sources, where every source that tells credits it to somebody else than the draft
 */
public record QuotationCheck(
        Quote quote,
        Claim claim,
        Optional<Speaker> speaker,
        QuotationStanding standing,
        List<QuotationPassage> passages,
        Optional<Speaker> saidBy) {

    public QuotationCheck {
        passages = List.copyOf(passages);
    }

    /** The quoted words, without their marks. */
    public String text() {
        return quote.content().of(claim.source().text());
    }
}
