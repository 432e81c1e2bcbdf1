package crosscheck.claim.attribution;

import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.NameLexicon;
import crosscheck.claim.fact.PersonName;
import crosscheck.source.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies that a source calls by their kind once it has named them: "the department", "the committee". */
final class BodiesByKind {

    private static final Map<String, List<String>> BODIES =
            WordList.read("/crosscheck/claim/mentions.txt").entries("body");
    private static final int NEAR_SENTENCES = 4;

    private final Discourse discourse;
    private final Pronouns pronouns;
    private final Issuers issuers;
    private final NameLexicon lexicon = NameLexicon.get();

    BodiesByKind(Discourse discourse, Pronouns pronouns, Issuers issuers) {
        this.discourse = discourse;
        this.pronouns = pronouns;
        this.issuers = issuers;
    }

    /**
     * The body that a phrase means, the one named last; empty where none near is of its kind.
     *
     * @param noun the lemma of the phrase's head
     */
    Optional<Referent> of(SpeakerPhrase phrase, String noun) {
        if (phrase.isOneWord() && !phrase.isDefinite()) {
            return Optional.empty();
        }
        String capitalised = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        List<String> words = BODIES.getOrDefault(noun, lexicon.isRole(noun) ? null : List.of(capitalised));
        if (words == null) {
            return Optional.empty();
        }
        int offset = phrase.start();
        if (Mouthpiece.kind(noun).isPresent()) {
            Optional<String> owner = issuers.ownerOf(noun, phrase);
            if (owner.isPresent()) {
                return owner.map(o -> new Referent(surname(o) + " " + noun, false, Optional.of(o)));
            }
        }
        int sentence = discourse.sentenceAt(offset);
        for (Mention mention : pronouns.before(offset)) {
            boolean fits = words.isEmpty()
                    ? mention.type() == Name.Type.BODY && sentence - mention.sentence() <= NEAR_SENTENCES
                    : words.stream()
                            .anyMatch(w ->
                                    mention.name().endsWith(w) || mention.name().startsWith(w + " of"));
            if (fits && mention.type() != Name.Type.PERSON && mention.type() != Name.Type.PLACE) {
                return Optional.of(Referent.named(mention.name()));
            }
        }
        return Optional.empty();
    }

    private static String surname(String name) {
        return SpeakerName.of(name).kind() == SpeakerName.Kind.PERSON
                ? PersonName.parse(name).map(PersonName::last).orElse(name)
                : name;
    }
}
