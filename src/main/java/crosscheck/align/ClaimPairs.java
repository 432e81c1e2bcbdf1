package crosscheck.align;

import crosscheck.claim.Claim;
import crosscheck.claim.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says which claims of two matched sentences are meant, where a sentence makes several. Not safe for threads. */
final class ClaimPairs {

    /** A second pair of claims in the same two sentences must share this much of the lighter one's words. */
    private static final double LEAST_SHARE = 0.5;

    private final Story story;
    private final TermReader reader = new TermReader();
    private final Map<Claim, Set<String>> terms = new HashMap<>();

    ClaimPairs(Story story) {
        this.story = story;
    }

    /** The claims that the score is about: the best pair, and further ones that share much and no claim with it. */
    List<Match> of(Passage a, Passage b, double score) {
        List<Match> matches = new ArrayList<>();
        if (a.claims().size() == 1 && b.claims().size() == 1) {
            matches.add(new Match(a.claims().get(0), b.claims().get(0), score));
            return matches;
        }
        List<Overlap> overlaps = new ArrayList<>();
        for (Claim x : a.claims()) {
            for (Claim y : b.claims()) {
                overlaps.add(overlap(x, y));
            }
        }
        overlaps.sort(Comparator.comparingDouble(Overlap::shared)
                .reversed()
                .thenComparing(o -> o.a().span())
                .thenComparing(o -> o.b().span()));
        Set<Claim> taken = new HashSet<>();
        for (Overlap overlap : overlaps) {
            boolean enough = matches.isEmpty() || overlap.share() >= LEAST_SHARE;
            if (enough && !taken.contains(overlap.a()) && !taken.contains(overlap.b())) {
                taken.add(overlap.a());
                taken.add(overlap.b());
                matches.add(new Match(overlap.a(), overlap.b(), score));
            }
        }
        matches.sort(Comparator.comparing((Match m) -> m.a().span()).thenComparing(m -> m.b().span()));
        return matches;
    }

    /**
     * What two claims share.
     *
     * @param shared the weight of the terms of both
     * @param share as a part of the lighter claim's weight, 0..1
     */
    private record Overlap(Claim a, Claim b, double shared, double share) {}

    private Overlap overlap(Claim a, Claim b) {
        Set<String> left = terms.computeIfAbsent(a, this::terms);
        Set<String> right = terms.computeIfAbsent(b, this::terms);
        double lighter = Math.min(weight(left), weight(right));
        double shared =
                left.stream().filter(right::contains).mapToDouble(story::weight).reduce(0, Double::sum);
        return new Overlap(a, b, shared, lighter == 0 ? 0 : shared / lighter);
    }

    private double weight(Set<String> terms) {
        return terms.stream().mapToDouble(story::weight).reduce(0, Double::sum);
    }

    private Set<String> terms(Claim claim) {
        Set<String> found = new TreeSet<>();
        for (Token token : claim.sentence().tokens()) {
            if (claim.span().contains(token.span())) {
                reader.term(token).ifPresent(found::add);
            }
        }
        return found;
    }
}
