package crosscheck.finding;

import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.claim.text.Token;
import crosscheck.source.Block;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An act that both claims of a match tell with a different reserve: "will meet" and "met", "is expected to announce" and
 * "announces".
 *
 * @param sureness how often annotators marked such a pair, 0..1
 */
record MoodShift(Told a, Told b, double sureness) {

    /**
     * The words of an act in one claim.
     *
     * @param mood empty for a noun ("the meeting")
     */
    record Told(Span words, Optional<Mood> mood) {}

    /** So much of what both tell must stand around both words. Chosen by cross-validation on the dev stories. */
    private static final double NEAR = 0.4;

    /** Enough for the pairs of moods that mislead most. */
    private static final double LESS_NEAR = 0.2;

    private static final double CLEAR = 0.45;
    private static final double SHOWN = 0.3;

    /** For each pair of moods how often gold has it among the dev stories, rounded; those that are left out seldom mislead. */
    private static final Map<Mood, Map<Mood, Double>> RATES = rates();

    /**
     * Whether the first tells as a fact, or as certain to come, what the second doesn't. "Will" is no surer than "is expected
     * to": either way it has not happened yet.
     */
    boolean isSurer() {
        Mood first = a.mood().filter(m -> m != Mood.UNKNOWN).orElse(Mood.FACT);
        Mood second = b.mood().filter(m -> m != Mood.UNKNOWN).orElse(Mood.FACT);
        boolean toCome = first == Mood.WILL && second == Mood.EXPECTED;
        return first.compareTo(second) < 0 && !toCome;
    }

    /** All of a match, in the order of the first claim. */
    static List<MoodShift> all(Match match, SharedPassage shared) {
        List<MoodShift> shifts = new ArrayList<>();
        for (int i = 0; i < shared.a().words().size(); i++) {
            int j = shared.a().partner(i);
            if (j >= 0) {
                at(match, shared, i, j).ifPresent(shifts::add);
            }
        }
        return shifts;
    }

    private static Optional<MoodShift> at(Match match, SharedPassage shared, int i, int j) {
        Token wordA = shared.a().words().get(i);
        Token wordB = shared.b().words().get(j);
        boolean verb = isVerb(wordA) || isVerb(wordB) || isAct(wordA) || isAct(wordB);
        boolean fragment = Mood.opensQuotation(shared.a().words(), i)
                || Mood.opensQuotation(shared.b().words(), j);
        if (!verb || fragment || shared.a().weight(i) < 0.5) {
            return Optional.empty();
        }
        Optional<Mood> moodA = mood(match.a(), shared.a().words(), i);
        Optional<Mood> moodB = mood(match.b(), shared.b().words(), j);
        if (isTimetable(match.a(), shared.a().words(), i, moodA, moodB)
                || isTimetable(match.b(), shared.b().words(), j, moodB, moodA)) {
            return Optional.empty();
        }
        double rate = rate(moodA, moodB);
        double near = Math.sqrt(shared.a().nearness(wordA.span()) * shared.b().nearness(wordB.span()));
        if (near < (rate >= CLEAR ? LESS_NEAR : NEAR) || rate < SHOWN) {
            return Optional.empty();
        }
        Told toldA = new Told(Mood.words(shared.a().words(), i), moodA);
        Told toldB = new Told(Mood.words(shared.b().words(), j), moodB);
        return Optional.of(new MoodShift(toldA, toldB, Math.min(1, rate + near / 4)));
    }

    private static Optional<Mood> mood(Claim claim, List<Token> words, int i) {
        boolean headline = claim.sentence().block().kind() == Block.Kind.TITLE;
        if (isVerb(words.get(i))) {
            return Optional.of(Mood.of(words, i, headline));
        }
        if (Mood.isAlleged(words, i)) {
            return Optional.of(Mood.ALLEGED);
        }
        return Mood.ofNoun(words, i);
    }

    /**
     * Whether this side tells in the present, or by a noun, what the other says is to come: "work begins on Monday" and "the
     * strike" leave open, as "will" does, whether it has happened. A headline's present tells what has.
     */
    private static boolean isTimetable(
            Claim claim, List<Token> words, int i, Optional<Mood> mood, Optional<Mood> other) {
        boolean toCome = other.equals(Optional.of(Mood.WILL)) || other.equals(Optional.of(Mood.EXPECTED));
        if (!toCome || claim.sentence().block().kind() == Block.Kind.TITLE) {
            return false;
        }
        Token word = words.get(i);
        String text = word.text().toLowerCase(Locale.ROOT);
        boolean present = text.equals(word.lemma()) || text.equals(word.lemma() + "s");
        boolean mistagged = i > 0 && words.get(i - 1).tag().equals("AUX");
        return (mood.isEmpty() && !mistagged) || (mood.equals(Optional.of(Mood.FACT)) && isVerb(word) && present);
    }

    private static boolean isVerb(Token word) {
        return word.tag().equals("VERB");
    }

    /** A noun that tells an act as a verb does: "interfering". */
    private static boolean isAct(Token word) {
        return word.tag().equals("NOUN")
                && word.text().endsWith("ing")
                && word.text().length() > 6;
    }

    private static double rate(Optional<Mood> a, Optional<Mood> b) {
        if (a.equals(b)) {
            return 0;
        }
        // a noun tells an act as one that is there
        Mood x = a.orElse(Mood.FACT);
        Mood y = b.orElse(Mood.FACT);
        double rate = RATES.getOrDefault(x, Map.of()).getOrDefault(y, 0.0);
        return Math.max(rate, RATES.getOrDefault(y, Map.of()).getOrDefault(x, 0.0));
    }

    private static Map<Mood, Map<Mood, Double>> rates() {
        Map<Mood, Map<Mood, Double>> rates = new EnumMap<>(Mood.class);
        rates.put(
                Mood.FACT,
                Map.of(
                        Mood.WILL, 0.5,
                        Mood.EXPECTED, 0.45,
                        Mood.SEEMING, 0.5,
                        Mood.ALLEGED, 0.5,
                        Mood.POSSIBLE, 0.35));
        rates.put(Mood.WILL, Map.of(Mood.EXPECTED, 0.5));
        rates.put(Mood.POSSIBLE, Map.of(Mood.UNKNOWN, 0.45, Mood.WISHED, 0.5, Mood.WOULD, 0.5));
        return rates;
    }
}
