package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.claim.Account;
import java.util.List;
import java.util.Map;

/**
 * Several accounts of one event, compared.
 *
 * @param findings in the order an editor should read them
 * @param semantic whether the sentence-embedding model was used
 * @param models name and version of each model that was used
 */
public record Comparison(Alignment alignment, List<Finding> findings, boolean semantic, Map<String, String> models) {

    public Comparison {
        findings = List.copyOf(findings);
        models = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(models));
    }

    /** The same accounts and matches with other findings. */
    public Comparison withFindings(List<Finding> others) {
        return new Comparison(alignment, others, semantic, models);
    }

    public List<Account> accounts() {
        return alignment.accounts();
    }
}
