package crosscheck.claim.attribution;

import crosscheck.claim.fact.Gender;
import crosscheck.claim.fact.Name;
import crosscheck.source.Span;
import java.util.Optional;

/**
 * A place in the text that means somebody: a name, or a pronoun once it is resolved.
 *
 * @param name whom it means, in the fullest form of the source
 * @param gender empty where nothing tells
 * @param sentence the index of its sentence in the prose
 * @param quoted whether it stands inside quotation marks
 * @param role its part in the sentence
 * @param speaks whether something is credited to it: who spoke before is who "he said" means next
 */
record Mention(
        Span span,
        String name,
        Name.Type type,
        Optional<Gender> gender,
        int sentence,
        boolean quoted,
        Role role,
        boolean speaks) {

    /** What a mention does in its sentence, as far as the words beside it tell. */
    enum Role {
        /** It stands before a verb, or after a verb of saying. */
        SUBJECT,
        OTHER,
        /** "Mr. Brown's house", "with Mr. Brown": it can be meant, but less probably. */
        OBLIQUE
    }
}
