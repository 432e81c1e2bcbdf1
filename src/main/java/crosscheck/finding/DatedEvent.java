package crosscheck.finding;

import crosscheck.align.Match;
import crosscheck.claim.fact.TimeReference;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One event that both claims of a match date: the verb or noun that a date stands with in one corresponds to that in the
 * other.
 *
 * @param likeness how sure it is that both date the same, 0..1
 */
record DatedEvent(TimeReference a, TimeReference b, TimeRelation relation, double likeness) {

    /** Chosen on the dev stories, see docs/accuracy.md. */
    private static final double LEAST_LIKENESS = 0.6;

    private static final double LEAST_FOR_PRECISION = 0.4;

    private static final double SURE = 0.75;

    /** So much of either claim must stand in the other for their dates to date one thing whatever they stand with. */
    private static final double NEARLY_ALL = 0.6;

    /** How far from a date its verb may stand. */
    private static final int REACH = 7;

    private static final Set<String> SPEECH =
            Set.of("say", "tell", "announce", "add", "report", "write", "ask", "call", "urge");

    /** What both claims date, each date in one pair at most; dates that agree find each other first. */
    static List<DatedEvent> pairs(Match match, SharedPassage shared) {
        List<DatedEvent> candidates = new ArrayList<>();
        for (TimeReference a : match.a().times()) {
            for (TimeReference b : match.b().times()) {
                TimeRelation relation = TimeRelation.of(a, b);
                boolean comparable = relation != TimeRelation.CONFLICT
                        || (datesTheSame(a, b, shared) && TimeRelation.isOneGrain(a, b));
                if (comparable) {
                    candidates.add(new DatedEvent(a, b, relation, likeness(a, b, shared)));
                }
            }
        }
        candidates.sort(Comparator.comparing(DatedEvent::relation)
                .thenComparing(DatedEvent::likeness, Comparator.reverseOrder())
                .thenComparing(c -> c.a().span())
                .thenComparing(c -> c.b().span()));
        // each side has its own: spans of two texts may be equal by chance
        Set<Span> takenA = new HashSet<>();
        Set<Span> takenB = new HashSet<>();
        List<DatedEvent> pairs = new ArrayList<>();
        for (DatedEvent candidate : candidates) {
            boolean free = !takenA.contains(candidate.a().span())
                    && !takenB.contains(candidate.b().span());
            double least = switch (candidate.relation()) {
                case SAME -> 0;
                case PRECISION -> LEAST_FOR_PRECISION;
                case CONFLICT -> LEAST_LIKENESS;
            };
            if (free && candidate.likeness() >= least) {
                takenA.add(candidate.a().span());
                takenB.add(candidate.b().span());
                pairs.add(candidate);
            }
        }
        return pairs;
    }

    private static double likeness(TimeReference a, TimeReference b, SharedPassage shared) {
        double near = Math.sqrt(shared.a().nearness(a.span()) * shared.b().nearness(b.span()));
        return Math.min(1, (datesTheSame(a, b, shared) ? 0.5 : 0) + near * 0.7);
    }

    /** Whether what the date stands with in one, a verb or a noun, corresponds to what it stands with in the other. */
    private static boolean datesTheSame(TimeReference a, TimeReference b, SharedPassage shared) {
        int anchorA = anchor(shared.a(), a.span());
        int anchorB = anchor(shared.b(), b.span());
        return (anchorA >= 0 && anchorB >= 0 && shared.a().partner(anchorA) == anchorB)
                || followsTheSame(a, b, shared)
                || closesTheSame(a, b, shared);
    }

    /** Whether both dates follow the same noun, with no verb between: "the hearing on Monday", "her talk with him in May". */
    private static boolean followsTheSame(TimeReference a, TimeReference b, SharedPassage shared) {
        int nounA = nounBefore(shared.a(), a.span());
        int nounB = nounBefore(shared.b(), b.span());
        return nounA >= 0 && nounB >= 0 && shared.a().partner(nounA) == nounB;
    }

    private static int nounBefore(SharedPassage.Side side, Span date) {
        int at = side.at(date.start());
        List<Token> words = side.words();
        if (at < 1 || !words.get(at - 1).tag().equals("ADP")) {
            return -1;
        }
        for (int i = at - 2; i >= Math.max(0, at - REACH); i--) {
            if (isNoun(words.get(i))) {
                return i;
            }
            if (words.get(i).tag().equals("VERB") || words.get(i).tag().equals("PUNCT")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether two claims that tell nearly the same put their dates behind the same word: "a separate trial in June". */
    private static boolean closesTheSame(TimeReference a, TimeReference b, SharedPassage shared) {
        int beforeA = wordBefore(shared.a(), a.span());
        int beforeB = wordBefore(shared.b(), b.span());
        return beforeA >= 0
                && beforeB >= 0
                && shared.a().partner(beforeA) == beforeB
                && Math.min(shared.a().share(), shared.b().share()) >= NEARLY_ALL;
    }

    private static int wordBefore(SharedPassage.Side side, Span date) {
        for (int i = side.at(date.start()) - 1; i >= 0; i--) {
            Token word = side.words().get(i);
            if (side.weight(i) > 0.5) {
                return isSpeech(word) ? -1 : i;
            }
            if (word.tag().equals("PUNCT")) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * The word that a date stands with: in "the 2014 ban" the noun after it, else the verb nearest before it in its clause,
     * else the one nearest after it. Verbs of speech are none: two people speak on two days.
     */
    private static int anchor(SharedPassage.Side side, Span date) {
        int at = side.at(date.start());
        int next = side.at(date.end() - 1) + 1;
        List<Token> words = side.words();
        if (at < 0) {
            return -1;
        }
        boolean alone = at == 0 || !words.get(at - 1).tag().equals("ADP");
        if (alone && next < words.size() && isNoun(words.get(next))) {
            while (next + 1 < words.size() && isNoun(words.get(next + 1))) {
                next++;
            }
            return next;
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (words.get(i).tag().equals("VERB")) {
                return isSpeech(words.get(i)) ? -1 : i;
            }
        }
        for (int i = next; i < Math.min(words.size(), next + REACH); i++) {
            if (words.get(i).tag().equals("VERB")) {
                return isSpeech(words.get(i)) ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isNoun(Token word) {
        return word.tag().equals("NOUN");
    }

    private static boolean isSpeech(Token word) {
        return SPEECH.contains(word.lemma());
    }

    boolean isSure() {
        return likeness >= SURE && TimeRelation.isOneGrain(a, b);
    }
}
