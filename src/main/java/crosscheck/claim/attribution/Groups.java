package crosscheck.claim.attribution;

import crosscheck.claim.fact.Name;
import crosscheck.claim.text.Token;
import crosscheck.source.WordList;
import java.util.Set;

/** How many a speaker is: "Many Democrats", "two senators", "the researchers", "both leaders". */
final class Groups {

    private static final WordList FILE = WordList.read("/crosscheck/claim/mentions.txt");
    private static final Set<String> ANONYMOUS = FILE.words("anonymous");
    private static final Set<String> QUANTIFIERS = FILE.words("quantifier");

    private Groups() {}

    /** "Many Democrats", "two senators": some of those named, who are not told. */
    static boolean isQuantified(SpeakerPhrase phrase) {
        String first = phrase.lower(phrase.from());
        return phrase.coreTo() - phrase.from() > 1
                && (QUANTIFIERS.contains(first)
                        || (phrase.token(phrase.from()).tag().equals("NUM") && isPlural(phrase)))
                && phrase.headNames().stream().noneMatch(name -> name.type() == Name.Type.PERSON);
    }

    /** "Both leaders", "the two leaders": everybody of a group that the source has told of, so no unnamed source. */
    static boolean isWhole(SpeakerPhrase phrase) {
        int first = phrase.from();
        int head = phrase.head();
        boolean numbered = phrase.isDefinite()
                && first + 1 < head
                && phrase.token(first + 1).tag().equals("NUM")
                && !phrase.token(head).lemma().equals(phrase.lower(head));
        return head > first && (phrase.lower(first).equals("both") || numbered);
    }

    /** Whether a speaker is more than one: a plural noun, or several names. */
    static boolean isPlural(SpeakerPhrase phrase) {
        int head = phrase.head();
        if (phrase.isEmpty() || head < 0) {
            return false;
        }
        Token noun = phrase.token(head);
        return isPlural(noun)
                || phrase.core().contains(" and ")
                || ANONYMOUS.contains(phrase.lower(phrase.from()))
                || Discourse.lower(noun).equals("people")
                || Discourse.lower(noun).equals("police")
                || Discourse.lower(phrase.token(phrase.from())).equals("they");
    }

    /** Whether a token is a noun with the "s" of its plural. */
    static boolean isPlural(Token token) {
        return token.tag().equals("NOUN")
                && Discourse.lower(token).endsWith("s")
                && !token.lemma().equals(Discourse.lower(token));
    }
}
