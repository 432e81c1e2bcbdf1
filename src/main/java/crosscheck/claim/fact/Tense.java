package crosscheck.claim.fact;

import java.util.Set;

/** Whether a date lies before or after publication, from the verb it goes with. */
enum Tense {
    PAST,
    FUTURE,
    /** A present tense or no verb: "Trump meets Putin on Monday". */
    OPEN;

    private static final int REACH = 14;
    private static final Set<String> SPEECH =
            Set.of("said", "says", "told", "announced", "added", "wrote", "tweeted", "reported", "confirmed", "asked");
    private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo", "would");
    private static final Set<String> PLANS =
            Set.of("due", "scheduled", "slated", "planned", "upcoming", "set", "deadline", "until", "ahead", "coming");

    /** The tense of the verb nearest before the lexeme at {@code i}; where there is none, of the one nearest after it. */
    static Tense at(Lexemes lexemes, int i) {
        for (int at = i - 1; at >= Math.max(0, i - REACH); at--) {
            Tense tense = of(lexemes, at);
            if (tense != null) {
                return tense;
            }
        }
        for (int at = i + 1; at < i + REACH; at++) {
            Tense tense = of(lexemes, at);
            if (tense != null) {
                return tense;
            }
        }
        return OPEN;
    }

    private static Tense of(Lexemes lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        if (PLANS.contains(lexeme.lower())) {
            return FUTURE;
        }
        boolean verb = lexeme.tag().equals("VERB") || lexeme.tag().equals("AUX");
        if (!verb) {
            return null;
        }
        if (SPEECH.contains(lexeme.lower())) {
            return PAST;
        }
        if (WILL.contains(lexeme.lower())) {
            return FUTURE;
        }
        for (int k = at - 1; k >= at - 3; k--) {
            if (WILL.contains(lexemes.get(k).lower())) {
                return FUTURE;
            }
        }
        boolean passive = lexemes.get(at - 1).is("be") && lexemes.get(at - 2).is("to");
        boolean infinitive = lexemes.get(at - 1).is("to") && lexeme.lower().equals(lexeme.lemma());
        if (passive || infinitive) {
            return FUTURE;
        }
        if (lexeme.lower().endsWith("ing")) {
            return null;
        }
        boolean third = lexeme.lower().endsWith("s") && !lexeme.is("was");
        boolean present = lexeme.lower().equals(lexeme.lemma()) || third || lexeme.is("are") || lexeme.is("is");
        return present ? OPEN : PAST;
    }
}
