package crosscheck.finding;

import crosscheck.claim.Claim;
import crosscheck.claim.fact.Figure;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What one claim counts, told without a count in the other: "some immigrants" and "immigrants", "four women" and "a woman",
 * "a 1 in 3 chance" and "a chance". A noun with an article or an owner ("the two firms", "his firms") tells nothing.
 */
final class BareNoun {

    /** So much of what both tell must stand around the count and the noun. Chosen on the dev stories. */
    private static final double LEAST_NEARNESS = 0.2;

    private static final Set<String> ONLY_SOME = Set.of("some", "several", "many", "few", "dozens", "numerous");

    private BareNoun() {}

    /**
     * The noun, as a figure of its own, that stands where {@code figure} counts.
     *
     * @param own the side of the claim that has the figure
     * @param other the claim without it
     */
    static Optional<Figure> of(Figure figure, SharedPassage.Side own, Claim other, SharedPassage.Side others) {
        int head = head(figure, own);
        int bare = head < 0 ? -1 : own.partner(head);
        if (bare < 0
                || !others.words()
                        .get(bare)
                        .lemma()
                        .equalsIgnoreCase(own.words().get(head).lemma())) {
            return Optional.empty();
        }
        Token noun = others.words().get(bare);
        boolean counted = other.figures().stream()
                .anyMatch(f -> f.span().overlaps(noun.span())
                        || (isShare(figure) && f.unit().equals(figure.unit())));
        double near = Math.sqrt(own.nearness(figure.span()) * others.nearness(noun.span()));
        int first = firstOfPhrase(others.words(), bare);
        if (isCounted(others.words(), first, bare) || isPartOfName(others.words(), bare)) {
            return Optional.empty();
        }
        String opener = lower(others.words().get(first));
        boolean article = opener.equals("a") || opener.equals("an");
        boolean fits = isShare(figure)
                ? article
                : isOnlySome(figure)
                        ? isPlural(noun) && !isDetermined(others.words(), first) && near >= LEAST_NEARNESS
                        : isSeveral(figure) && article && !isPlural(noun);
        if (counted || !fits) {
            return Optional.empty();
        }
        Span span = others.span(first, bare);
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        return Optional.of(new Figure(span, span.of(other.source().text()), one, one, "", figure.of(), false));
    }

    private static int head(Figure figure, SharedPassage.Side side) {
        int head = -1;
        for (int i = 0; i < side.words().size(); i++) {
            Token word = side.words().get(i);
            if (figure.span().contains(word.span()) && word.lemma().equalsIgnoreCase(figure.of())) {
                head = i;
            }
        }
        return head;
    }

    /** "a 1 in 3 chance". */
    private static boolean isShare(Figure figure) {
        return figure.unit().equals("percent")
                && figure.text().toLowerCase(Locale.ROOT).contains("in");
    }

    private static boolean isOnlySome(Figure figure) {
        String text = figure.text().toLowerCase(Locale.ROOT);
        int blank = text.indexOf(' ');
        return figure.unit().isEmpty() && ONLY_SOME.contains(blank < 0 ? text : text.substring(0, blank));
    }

    private static boolean isSeveral(Figure figure) {
        return figure.unit().isEmpty()
                && figure.low().filter(v -> v.compareTo(BigDecimal.ONE) > 0).isPresent();
    }

    private static int firstOfPhrase(List<Token> words, int noun) {
        int first = noun;
        while (first > 0 && noun - first < 4 && isInPhrase(words.get(first - 1))) {
            first--;
            if (isArticle(words.get(first))) {
                break;
            }
        }
        return first;
    }

    private static boolean isInPhrase(Token word) {
        return isArticle(word)
                || word.tag().equals("ADJ")
                || word.tag().equals("NOUN")
                || word.tag().equals("PROPN")
                || word.tag().equals("NUM")
                || word.text().equals("-")
                || word.text().endsWith("-old");
    }

    /** Whether a number or a quantity stands in or before the phrase after all. */
    private static boolean isCounted(List<Token> words, int first, int noun) {
        return words.subList(Math.max(0, first - 1), noun).stream()
                .anyMatch(w -> w.tag().equals("NUM") || ONLY_SOME.contains(lower(w)));
    }

    /** "an American compound": the noun only describes another. */
    private static boolean isPartOfName(List<Token> words, int noun) {
        String next = noun + 1 < words.size() ? words.get(noun + 1).tag() : "";
        return next.equals("NOUN") || next.equals("PROPN") || next.equals("ADJ");
    }

    private static boolean isArticle(Token word) {
        return lower(word).equals("a") || lower(word).equals("an");
    }

    private static boolean isDetermined(List<Token> words, int first) {
        String before = first == 0 ? "" : lower(words.get(first - 1));
        String tag = first == 0 ? "" : words.get(first - 1).tag();
        return isArticle(words.get(first))
                || tag.equals("DET")
                || tag.equals("PRON")
                || before.startsWith("'")
                || before.equals("’");
    }

    private static boolean isPlural(Token word) {
        return !lower(word).equals(word.lemma()) && lower(word).endsWith("s");
    }

    private static String lower(Token word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
