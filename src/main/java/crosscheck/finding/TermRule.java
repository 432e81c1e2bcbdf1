package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.claim.text.Token;
import crosscheck.finding.TermSets.Mention;
import crosscheck.settings.Severity;
import crosscheck.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of different connotation for one thing: "the regime" here, "the government" there. */
final class TermRule implements Rule {

    /** How many tokens to either side of a term say what it is about. */
    private static final int REACH = 6;

    /** Annotators agree little on terms; the share of these findings that gold has is in docs/accuracy.md. */
    private static final double SURENESS = 0.3;

    private final TermSets terms;

    TermRule(List<List<String>> more) {
        terms = new TermSets(more);
    }

    @Override
    public String id() {
        return "term";
    }

    @Override
    public List<Difference> check(Alignment alignment) {
        SourceLabels labels = SourceLabels.ofAccounts(alignment.accounts());
        Quotations quotations = Quotations.of(alignment.accounts());
        Map<Claim, List<Mention>> mentions = new HashMap<>();
        return alignment.matches().stream()
                .flatMap(match -> {
                    List<Mention> a = mentions.computeIfAbsent(match.a(), c -> mentions(c, quotations));
                    List<Mention> b = mentions.computeIfAbsent(match.b(), c -> mentions(c, quotations));
                    return difference(match, a, b, labels).stream();
                })
                .toList();
    }

    /** The terms in the source's own words: a term inside quotation marks is the speaker's. */
    private List<Mention> mentions(Claim claim, Quotations quotations) {
        return terms.mentions(Words.of(claim)).stream()
                .filter(mention -> !quotations.quoted(claim, mention.span()))
                .toList();
    }

    private Optional<Difference> difference(Match match, List<Mention> inA, List<Mention> inB, SourceLabels labels) {
        for (Mention a : inA) {
            for (Mention b : inB) {
                if (a.set() == b.set() && a.shade() != b.shade() && !shares(inA, b) && !shares(inB, a)) {
                    if (aboutTheSame(match, a.span(), b.span())) {
                        return Optional.of(difference(match, a.span(), b.span(), labels));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean shares(List<Mention> mentions, Mention other) {
        return mentions.stream().anyMatch(m -> m.set() == other.set() && m.shade() == other.shade());
    }

    /** Whether something that both sources name stands near both terms. */
    private static boolean aboutTheSame(Match match, Span a, Span b) {
        Set<String> near = around(match.a(), a);
        near.retainAll(around(match.b(), b));
        return !near.isEmpty();
    }

    private static Set<String> around(Claim claim, Span term) {
        List<Token> tokens = Words.of(claim);
        Set<String> around = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(term)) {
                int from = Math.max(0, i - REACH);
                int to = Math.min(tokens.size(), i + REACH + 1);
                tokens.subList(from, to).stream()
                        .filter(t -> Words.isContent(t) && !t.span().overlaps(term))
                        .forEach(t -> around.add(t.lemma()));
            }
        }
        return around;
    }

    private Difference difference(Match match, Span a, Span b, SourceLabels labels) {
        String text = "%s in %s is %s in %s"
                .formatted(
                        Excerpt.quoted(a.of(match.a().source().text())),
                        labels.of(match.a().source()),
                        Excerpt.quoted(b.of(match.b().source().text())),
                        labels.of(match.b().source()));
        return Difference.between(match, id(), "connotation", Severity.NOTE, SURENESS, text, List.of(a), List.of(b));
    }
}
