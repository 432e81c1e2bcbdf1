package crosscheck.claim.attribution;

import java.util.Set;

/** The verbs of "said Mr. Brown", after which the subject may stand. */
final class SayingVerbs {

    private static final Set<String> LEMMAS = Set.of(
            "say",
            "add",
            "tell",
            "ask",
            "write",
            "tweet",
            "reply",
            "explain",
            "note",
            "insist",
            "argue",
            "claim",
            "declare",
            "state",
            "warn",
            "joke",
            "recall",
            "continue",
            "announce",
            "report");

    private SayingVerbs() {}

    static boolean contains(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
