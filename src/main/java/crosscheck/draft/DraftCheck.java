package crosscheck.draft;

import crosscheck.claim.Account;
import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.settings.Severity;
import java.util.List;

/**
 * A draft held against its sources.
 *
 * @param comparison of the draft, which is its first account, with the sources; its findings are only those that concern
 *     the draft
 * @param support what the sources have for each claim of the draft, in its order
 * @param quotations what became of each quotation of the draft, in its order
 */
public record DraftCheck(Comparison comparison, List<ClaimSupport> support, List<QuotationCheck> quotations) {

    public DraftCheck {
        support = List.copyOf(support);
        quotations = List.copyOf(quotations);
    }

    public Account draft() {
        return comparison.accounts().get(0);
    }

    public List<Account> sources() {
        return comparison.accounts().subList(1, comparison.accounts().size());
    }

    /** The same check with other findings: those of a baseline marked as accepted. */
    public DraftCheck withFindings(List<Finding> findings) {
        return new DraftCheck(comparison.withFindings(findings), support, quotations);
    }

    /** Whether there is nothing that must be looked at before publication: no warning, no error that is not accepted. */
    public boolean isClean() {
        return comparison.findings().stream()
                .noneMatch(f -> f.accepted().isEmpty() && f.severity().atLeast(Severity.WARNING));
    }
}
