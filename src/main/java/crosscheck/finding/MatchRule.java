package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import java.util.List;
import java.util.Optional;

/** A rule that finds one difference at most between two matched claims, and looks at nothing but them. */
interface MatchRule extends Rule {

    /** What differs in a match. */
    Optional<Difference> difference(Match match, SourceLabels labels);

    @Override
    default List<Difference> check(Alignment alignment) {
        SourceLabels labels = SourceLabels.ofAccounts(alignment.accounts());
        return alignment.matches().stream()
                .flatMap(match -> difference(match, labels).stream())
                .toList();
    }
}
