package crosscheck.finding;

import crosscheck.align.Match;
import crosscheck.claim.text.Token;
import crosscheck.claim.text.WordTable;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An open hedge near what both claims of a match tell, where the other claim has none: "is expected to be indicted" here,
 * "prosecutors charged him" there. Unlike a {@link MoodShift} it needs no verb that both share.
 *
 * @param inFirst whether the first claim has it
 * @param words the hedge and the verb behind it
 */
record LoneHedge(boolean inFirst, Span words, Mood mood) {

    /** A match of a lower score often tells of another act: on the annotated stories more than half are right from here on. */
    private static final double LEAST_SCORE = 0.7;

    /** So much of what both tell must stand around the hedge. */
    private static final double NEAR = 0.1;

    private static final int REACH = 4;

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "ADJ", "NUM");

    private static final Map<String, Hedging> WORDS = table();

    /**
     * @param next the words of which one must follow; empty for any
     * @param noun whether a noun must or must not follow; empty where it may
     */
    private record Hedging(Mood mood, Set<String> next, String noun) {}

    static Optional<LoneHedge> of(Match match, SharedPassage shared) {
        if (match.score() < LEAST_SCORE) {
            return Optional.empty();
        }
        List<Integer> a = hedges(shared.a().words());
        List<Integer> b = hedges(shared.b().words());
        if (a.isEmpty() == b.isEmpty()) {
            return Optional.empty();
        }
        boolean inFirst = b.isEmpty();
        SharedPassage.Side side = inFirst ? shared.a() : shared.b();
        return (inFirst ? a : b)
                .stream()
                        .filter(i -> side.nearness(side.words().get(i).span()) >= NEAR)
                        .findFirst()
                        .map(i -> new LoneHedge(
                                inFirst,
                                span(side.words(), i),
                                WORDS.get(lower(side.words().get(i))).mood()));
    }

    private static List<Integer> hedges(List<Token> words) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Hedging hedging = WORDS.get(lower(words.get(i)));
            if (hedging != null
                    && follows(hedging, i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty())) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean follows(Hedging hedging, Optional<Token> next) {
        boolean noun = next.filter(word -> NOUNS.contains(word.tag())).isPresent();
        boolean asked =
                next.filter(word -> hedging.next().contains(lower(word))).isPresent();
        return switch (hedging.noun()) {
            case "noun" -> noun;
            case "!noun" -> !noun;
            default -> hedging.next().isEmpty() || asked;
        };
    }

    /** From the hedge, with what helps it, to the verb that it hedges. */
    private static Span span(List<Token> words, int i) {
        int first = i > 0 && words.get(i - 1).tag().equals("AUX") ? i - 1 : i;
        boolean asked = !WORDS.get(lower(words.get(i))).next().isEmpty();
        int last = asked ? i + 1 : i;
        for (int k = i + 1; k < Math.min(words.size(), i + 1 + REACH); k++) {
            if (words.get(k).tag().equals("PUNCT")) {
                break;
            }
            if (words.get(k).tag().equals("VERB")) {
                last = k;
                break;
            }
        }
        return words.get(first).span().hull(words.get(last).span());
    }

    private static String lower(Token word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Hedging> table() {
        Map<String, Hedging> words = new HashMap<>();
        for (List<String> row : WordTable.rows("/crosscheck/finding/lone-hedges.txt")) {
            String asked = row.get(2);
            String noun = asked.endsWith("noun") ? asked : "";
            Set<String> next =
                    noun.isEmpty() && !asked.isEmpty() ? Set.copyOf(Arrays.asList(asked.split(" ", -1))) : Set.of();
            words.put(row.get(0), new Hedging(Mood.valueOf(row.get(1).toUpperCase(Locale.ROOT)), next, noun));
        }
        return Collections.unmodifiableMap(words);
    }
}
