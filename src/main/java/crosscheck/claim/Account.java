package crosscheck.claim;

import crosscheck.claim.text.Prose;
import crosscheck.source.Source;
import java.util.List;

/**
 * What one source states.
 *
 * @param prose its sentences and quotations
 * @param claims in the order of the text
 */
public record Account(Prose prose, List<Claim> claims) {

    public Account {
        claims = List.copyOf(claims);
    }

    public Source source() {
        return prose.source();
    }
}
