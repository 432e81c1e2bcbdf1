package crosscheck.finding;

import crosscheck.align.Match;
import crosscheck.claim.text.Token;
import crosscheck.settings.Severity;
import crosscheck.source.Span;
import java.util.List;
import java.util.Optional;

/** Negated here and not there, or the opposite act: both can't be true. */
final class ContradictionRule implements MatchRule {

    /** A match shares at least so much of either claim, else the two may speak of different acts. */
    private static final double LEAST_SHARE = 0.5;

    /** So much of what both tell must stand around the verb on either side. */
    private static final double NEAR = 0.3;

    /** From here on the claims are all but the same, and the difference is an error. */
    private static final double SURE_SHARE = 0.65;

    @Override
    public String id() {
        return "contradiction";
    }

    @Override
    public Optional<Difference> difference(Match match, SourceLabels labels) {
        SharedPassage shared = SharedPassage.of(match.a(), match.b());
        double share = Math.min(shared.a().share(), shared.b().share());
        if (share < LEAST_SHARE) {
            return Optional.empty();
        }
        List<Token> a = shared.a().words();
        List<Token> b = shared.b().words();
        for (int i = 0; i < a.size(); i++) {
            int j = shared.a().partner(i);
            boolean negation = j >= 0
                    && isVerb(a.get(i))
                    && isVerb(b.get(j))
                    && a.get(i).lemma().equals(b.get(j).lemma())
                    && Opposites.isNegated(a, i) != Opposites.isNegated(b, j);
            int other = negation ? j : j < 0 ? opposite(a, i, shared.b()) : -1;
            if (other >= 0 && isFact(a, i) && isFact(b, other) && near(shared, i, other) >= NEAR) {
                String kind = negation ? "negation" : "opposite";
                return Optional.of(difference(match, kind, share, Mood.words(a, i), Mood.words(b, other), labels));
            }
        }
        return Optional.empty();
    }

    /** The word of the other claim, without a partner of its own, that says the opposite, or -1. */
    private static int opposite(List<Token> a, int i, SharedPassage.Side b) {
        for (int j = 0; j < b.words().size(); j++) {
            boolean opposes =
                    b.partner(j) < 0 && Opposites.are(a.get(i), b.words().get(j));
            if (opposes && Opposites.isNegated(a, i) == Opposites.isNegated(b.words(), j)) {
                return j;
            }
        }
        return -1;
    }

    private static double near(SharedPassage shared, int i, int j) {
        double a = shared.a().nearness(shared.a().words().get(i).span());
        double b = shared.b().nearness(shared.b().words().get(j).span());
        return Math.min(a, b);
    }

    private static boolean isVerb(Token word) {
        return word.tag().equals("VERB");
    }

    /** What is only alleged, expected or asked for contradicts nothing. */
    private static boolean isFact(List<Token> words, int i) {
        Mood mood = Mood.of(words, i, false);
        return mood == Mood.FACT || mood == Mood.WILL || Opposites.isFailure(words, i);
    }

    private Difference difference(Match match, String kind, double share, Span a, Span b, SourceLabels labels) {
        Span wideA = negated(match.a().sentence().tokens(), a);
        Span wideB = negated(match.b().sentence().tokens(), b);
        String message = "%s in %s but %s in %s"
                .formatted(
                        Excerpt.quoted(wideA.of(match.a().source().text())),
                        labels.of(match.a().source()),
                        Excerpt.quoted(wideB.of(match.b().source().text())),
                        labels.of(match.b().source()));
        Severity severity = share >= SURE_SHARE ? Severity.ERROR : Severity.WARNING;
        return Difference.between(match, id(), kind, severity, share, message, List.of(wideA), List.of(wideB));
    }

    /** The words with the auxiliaries and the negation before them. */
    private static Span negated(List<Token> tokens, Span words) {
        Span wide = words;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean group = token.tag().equals("AUX")
                    || token.tag().equals("ADV")
                    || token.tag().equals("PART");
            boolean before = token.span().end() <= wide.start()
                    && wide.start() - token.span().end() <= 1;
            if (before && group) {
                wide = wide.hull(token.span());
            }
        }
        return wide;
    }
}
