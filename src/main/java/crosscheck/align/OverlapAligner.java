package crosscheck.align;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Claims that share enough of their words. */
public final class OverlapAligner implements Aligner {

    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
    private static final double THRESHOLD = 0.3;

    @Override
    public Alignment align(List<Account> accounts) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                for (Claim a : accounts.get(i).claims()) {
                    for (Claim b : accounts.get(j).claims()) {
                        double score = dice(words(a), words(b));
                        if (score >= THRESHOLD) {
                            matches.add(new Match(a, b, score));
                        }
                    }
                }
            }
        }
        return new Alignment(accounts, matches, List.of());
    }

    private static Set<String> words(Claim claim) {
        return claim.sentence().tokens().stream()
                .filter(t -> claim.span().contains(t.span()) && CONTENT.contains(t.tag()))
                .map(Token::lemma)
                .collect(Collectors.toSet());
    }

    private static double dice(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * both.size() / (a.size() + b.size());
    }
}
