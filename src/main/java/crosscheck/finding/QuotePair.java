package crosscheck.finding;

import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The quotations of two matched claims, laid beside each other and beside the plain words of the other claim. */
final class QuotePair {

    /** A sentence with more quotations than this is a list of titles, not of utterances. */
    private static final int MOST_QUOTES = 8;

    private final Match match;
    private final List<Pairing> quoted = new ArrayList<>();
    private final List<Pairing> rendered = new ArrayList<>();
    private final List<Span> inA;
    private final List<Span> inB;

    QuotePair(Match match, Quotations quotations) {
        this.match = match;
        inA = first(quotations.in(match.a()));
        inB = first(quotations.in(match.b()));
        List<Passage> fromA = passages(match.a(), inA);
        List<Passage> fromB = passages(match.b(), inB);
        fromA.forEach(a -> fromB.forEach(b -> quoted.add(Pairing.of(a, b))));
        Passage plainA = Passage.outside(match.a(), inA);
        Passage plainB = Passage.outside(match.b(), inB);
        fromA.stream().limit(inA.size()).forEach(a -> rendered.add(Pairing.of(a, plainB)));
        fromB.stream().limit(inB.size()).forEach(b -> rendered.add(Pairing.of(plainA, b)));
    }

    /** Each quotation, and where there are several also all of them as one, which a reporting clause may have parted. */
    private static List<Passage> passages(Claim claim, List<Span> quotes) {
        List<Passage> passages = new ArrayList<>();
        quotes.forEach(quote -> passages.add(Passage.inside(claim, List.of(quote))));
        if (quotes.size() > 1) {
            passages.add(Passage.inside(claim, quotes));
        }
        return passages;
    }

    private static List<Span> first(List<Span> spans) {
        return spans.subList(0, Math.min(MOST_QUOTES, spans.size()));
    }

    /**
     * Some words of a claim.
     *
     * @param text the claim's text with every other word blanked out, so that offsets stay
     */
    record Passage(Claim claim, String text, int parts) {

        static Passage inside(Claim claim, List<Span> spans) {
            StringBuilder text = new StringBuilder(" ".repeat(claim.span().length()));
            for (Span span : spans) {
                int at = span.start() - claim.span().start();
                text.replace(at, at + span.length(), span.of(claim.source().text()));
            }
            return new Passage(claim, text.toString(), spans.size());
        }

        static Passage outside(Claim claim, List<Span> spans) {
            StringBuilder text = new StringBuilder(claim.text());
            for (Span span : spans) {
                int at = span.start() - claim.span().start();
                text.replace(at, at + span.length(), " ".repeat(span.length()));
            }
            return new Passage(claim, text.toString(), 0);
        }

        /** A span of the passage as one of the source. */
        Span inSource(Span span) {
            int at = claim.span().start();
            return new Span(at + span.start(), at + span.end());
        }

        /** The passage without the blanks around it. */
        Span span() {
            return inSource(new Span(0, text.length()).trim(text));
        }
    }

    /** Two passages and what they share. */
    record Pairing(Passage a, Passage b, QuoteComparison comparison) {

        static Pairing of(Passage a, Passage b) {
            return new Pairing(a, b, QuoteComparison.of(a.text(), b.text()));
        }
    }

    Match match() {
        return match;
    }

    boolean isEmpty() {
        return inA.isEmpty() && inB.isEmpty();
    }

    /** Whether only one of the claims quotes. */
    boolean isOneSided() {
        return inA.isEmpty() != inB.isEmpty();
    }

    /** The quotations of both claims that share most; of those, the most alike. */
    Optional<Pairing> closest() {
        return best(quoted);
    }

    /** The quotation of one claim whose words stand most in the plain words of the other. */
    Optional<Pairing> closestRendering() {
        return best(rendered);
    }

    private static Optional<Pairing> best(List<Pairing> pairings) {
        return pairings.stream()
                .max(Comparator.comparing((Pairing p) -> p.comparison().shared())
                        .thenComparing(p -> p.comparison().likeness())
                        .thenComparing(p -> -p.comparison().outsideWeight()));
    }
}
