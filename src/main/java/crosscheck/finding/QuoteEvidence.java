package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.finding.QuotePair.Pairing;
import crosscheck.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tells whether an editor would call the quotations of two matched claims different, as numbers for a {@link
 * Regression}. No single one does: two quotations with a word in common may be two utterances, and a sentence without a
 * quotation may put the quoted words in its own or tell something else.
 */
public final class QuoteEvidence {

    /** A claim with more quotations than this is as full of them as can be. */
    private static final int MANY = 3;

    private QuoteEvidence() {}

    /** The numbers of each match of which at least one claim quotes, in the order of the matches. */
    public static Map<Match, Map<String, Double>> of(Alignment alignment) {
        Quotations quotations = Quotations.of(alignment.accounts());
        Map<Match, Map<String, Double>> rows = new LinkedHashMap<>();
        for (Match match : alignment.matches()) {
            QuotePair pair = new QuotePair(match, quotations);
            if (!pair.isEmpty()) {
                rows.put(match, of(pair, quotations));
            }
        }
        return rows;
    }

    /** The numbers by their names. */
    static Map<String, Double> of(QuotePair pair, Quotations quotations) {
        Match match = pair.match();
        SharedPassage shared = SharedPassage.of(match.a(), match.b());
        Side a = new Side(match.a(), shared.a(), quotations.in(match.a()));
        Side b = new Side(match.b(), shared.b(), quotations.in(match.b()));
        boolean moreInA = a.quoted() >= b.quoted();
        Side more = moreInA ? a : b;
        Side less = moreInA ? b : a;
        Optional<Pairing> closest = pair.closest();
        Optional<QuoteComparison> both = closest.map(Pairing::comparison);
        Map<String, Double> row = new LinkedHashMap<>();
        row.put("score", match.score());
        row.put("likeness", both.map(QuoteComparison::likeness).orElse(0.0));
        row.put("changes", both.map(c -> (double) c.changes().size()).orElse(0.0));
        row.put("equal", truth(both.filter(QuoteComparison::isEqual).isPresent()));
        row.put(
                "differs",
                truth(closest.filter(c -> new QuoteChange(c, quotations, true).isChange())
                        .isPresent()));
        row.put("quotations", (double) Math.min(MANY, more.quotes().size()));
        row.put("credited", more.creditedShare());
        row.put("told", more.toldShare());
        row.put("quoted-by-both", StrictMath.log1p(less.quoted()));
        row.put("reported", truth(Credit.of(less.claim(), less.words()).isReported()));
        row.put("share", less.words().share());
        return row;
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }

    /** One of the claims and its quotations. */
    private record Side(Claim claim, SharedPassage.Side words, List<Span> quotes) {

        /** The weight of the quoted words, about 1 for each that carries sense. */
        double quoted() {
            return quotes.stream()
                    .mapToDouble(quote ->
                            QuoteWords.weight(Word.of(quote.of(claim.source().text()))))
                    .sum();
        }

        /** The share of the quoted characters that is credited to somebody, 0..1: of scare quotes and titles little is. */
        double creditedShare() {
            List<Span> content = claim.attribution().map(Attribution::content).orElse(List.of());
            int all = quotes.stream().mapToInt(Span::length).sum();
            int credited = quotes.stream()
                    .flatMapToInt(quote -> content.stream().mapToInt(quote::overlap))
                    .sum();
            return all == 0 ? 0 : (double) credited / all;
        }

        /** The share of what the quoted words tell that the other claim tells too, 0..1. */
        double toldShare() {
            double all = 0;
            double told = 0;
            for (int i = 0; i < words.words().size(); i++) {
                Span word = words.words().get(i).span();
                if (quotes.stream().anyMatch(quote -> quote.overlaps(word))) {
                    all += words.weight(i);
                    told += words.partner(i) >= 0 ? words.weight(i) : 0;
                }
            }
            return all == 0 ? 0 : told / all;
        }
    }
}
