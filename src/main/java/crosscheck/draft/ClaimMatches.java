package crosscheck.draft;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What matches each claim of a draft, which is the first account of its alignment; the surest first. */
final class ClaimMatches {

    private ClaimMatches() {}

    static Map<Claim, List<Match>> of(Alignment alignment) {
        String draft = alignment.accounts().get(0).source().id();
        Map<Claim, List<Match>> matches = new HashMap<>();
        for (Match match : alignment.matches()) {
            if (match.a().source().id().equals(draft)) {
                matches.computeIfAbsent(match.a(), claim -> new ArrayList<>()).add(match);
            }
        }
        matches.values()
                .forEach(found ->
                        found.sort(Comparator.comparingDouble(Match::score).reversed()));
        return matches;
    }
}
