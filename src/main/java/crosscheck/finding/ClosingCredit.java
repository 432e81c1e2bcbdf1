package crosscheck.finding;

import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.fact.Cue;
import crosscheck.claim.text.Token;
import crosscheck.source.Block;
import crosscheck.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The credit that closes a sentence and covers all of it: "The mayor is expected to resign, <em>her lawyer said on
 * Friday</em>." A claim has one attribution, and in such a sentence it often is the inner one ("is expected to"), which
 * names nobody.
 */
final class ClosingCredit {

    private static final Set<String> CUES = Set.of(
            "said",
            "says",
            "say",
            "told",
            "tells",
            "confirmed",
            "announced",
            "reported",
            "reports",
            "added",
            "testified",
            "disclosed",
            "acknowledged");

    /** Words that open a clause and no speaker: ", who said so", ", as he said". */
    private static final Set<String> OPENERS =
            Set.of("who", "which", "that", "where", "when", "as", "but", "and", "while", "if", "because", "it", "they");

    private static final Set<String> CLAUSE = Set.of("VERB", "AUX", "SCONJ", "PUNCT");
    private static final Set<String> NOUN = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> NO_SPEAKER = Set.of("ADP", "ADV", "CCONJ");

    /** In words: "the lawyer for the campaign and the party". */
    private static final int LONGEST_SPEAKER = 14;

    /** Behind the cue stands when or where it was said: "on Friday", "in a statement", "a local paper". */
    private static final int LONGEST_REST = 6;

    private ClosingCredit() {}

    /** The credit, unless the claim's own attribution has that speaker. */
    static Optional<Attribution> of(Claim claim) {
        List<Token> words = claim.sentence().tokens();
        int end = words.size();
        while (end > 0 && ".!?".contains(words.get(end - 1).text())) {
            end--;
        }
        int cue = end - 1;
        while (cue > 0 && !CUES.contains(lower(words.get(cue)))) {
            cue--;
        }
        if (cue < 3 || !isRest(words.subList(cue, end))) {
            return Optional.empty();
        }
        int last = cue - 1;
        while (last > 0 && isHelper(words.get(last))) {
            last--;
        }
        int comma = last;
        while (comma > 0 && !isBreak(words.get(comma)) && last - comma <= LONGEST_SPEAKER) {
            comma--;
        }
        if (!",—–--".contains(words.get(comma).text())
                || !isSpeaker(words.subList(comma + 1, last + 1))
                || !isStatement(claim, words.subList(0, comma))) {
            return Optional.empty();
        }
        return Optional.of(credit(claim, words, comma, last, cue)).filter(found -> !isKnown(claim, found));
    }

    private static boolean isHelper(Token word) {
        return word.tag().equals("AUX") || word.tag().equals("ADV");
    }

    private static boolean isBreak(Token word) {
        return ",—–--”\"".contains(word.text());
    }

    /** Whether nothing but when, where or to whom it was said stands behind the cue. */
    private static boolean isRest(List<Token> cueAndRest) {
        List<Token> rest = cueAndRest.subList(1, cueAndRest.size());
        boolean toNobody = rest.isEmpty() && lower(cueAndRest.get(0)).matches("told|tells");
        return rest.size() <= LONGEST_REST
                && !toNobody
                && rest.stream()
                        .noneMatch(word ->
                                CLAUSE.contains(word.tag()) || lower(word).equals("that"));
    }

    private static boolean isSpeaker(List<Token> words) {
        return !words.isEmpty()
                && NOUN.contains(words.get(words.size() - 1).tag())
                && !NO_SPEAKER.contains(words.get(0).tag())
                && !OPENERS.contains(lower(words.get(0)))
                && words.stream().noneMatch(word -> CLAUSE.contains(word.tag()));
    }

    /** Whether something is stated before the credit; a headline may do without a verb. */
    private static boolean isStatement(Claim claim, List<Token> words) {
        return claim.sentence().block().kind() == Block.Kind.TITLE
                ? words.size() > 2
                : words.stream().anyMatch(w -> w.tag().equals("VERB") || w.tag().equals("AUX"));
    }

    private static Attribution credit(Claim claim, List<Token> words, int comma, int last, int cue) {
        String text = claim.source().text();
        Span speaker = words.get(comma + 1).span().hull(words.get(last).span());
        Span content = words.get(0).span().hull(words.get(comma - 1).span());
        Span said = words.get(cue).span();
        String name = speaker.of(text);
        return new Attribution(
                Attribution.Kind.INDIRECT,
                List.of(content),
                Optional.of(new Speaker(speaker, name, name, false)),
                Optional.of(new Cue(said, said.of(text))));
    }

    private static boolean isKnown(Claim claim, Attribution found) {
        return claim.attribution()
                .flatMap(Attribution::speaker)
                .filter(own -> own.span().overlaps(found.speaker().orElseThrow().span()))
                .isPresent();
    }

    private static String lower(Token word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
