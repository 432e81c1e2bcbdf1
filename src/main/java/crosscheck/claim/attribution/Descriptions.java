package crosscheck.claim.attribution;

import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.NameLexicon;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom a description means: "the senator", "the agency", "his spokesman", "his aides", "officials". */
final class Descriptions {

    private static final WordList FILE = WordList.read("/crosscheck/claim/mentions.txt");
    private static final Set<String> ANONYMOUS = FILE.words("anonymous");

    /** The headline and the first sentences, which call somebody "a judge" whom the story then names. */
    private static final int LEAD = 1;

    private final Discourse discourse;
    private final Pronouns pronouns;
    private final FullNames names;
    private final BodiesByKind bodies;
    private final RoleBearers bearers;
    private final NameLexicon lexicon = NameLexicon.get();

    Descriptions(Discourse discourse, Pronouns pronouns, Epithets epithets, FullNames names, Issuers issuers) {
        this.discourse = discourse;
        this.pronouns = pronouns;
        this.names = names;
        this.bodies = new BodiesByKind(discourse, pronouns, issuers);
        this.bearers = new RoleBearers(discourse, pronouns, epithets, names);
    }

    /** Those who speak for somebody. */
    Optional<Referent> mouthpiece(SpeakerPhrase phrase) {
        Optional<Mouthpiece> mouthpiece = Mouthpiece.parse(phrase.core())
                .map(m -> new Mouthpiece(names.of(m.principal()), m.kind()))
                .filter(m -> lexicon.countryOfDemonym(m.principal()).isEmpty());
        if (mouthpiece.isEmpty()) {
            mouthpiece = ownedMouthpiece(phrase);
        }
        int head = phrase.head();
        boolean unnamed = head >= 0 && ANONYMOUS.contains(phrase.lower(head)) && !isSpokesman(phrase.lower(head));
        return mouthpiece.map(m -> {
            String bare = SpeakerName.of(phrase.core()).text();
            if (unnamed || m.kind() == Mouthpiece.Kind.UNNAMED) {
                return Referent.anonymous(bare, Optional.of(m.principal()));
            }
            return m.kind() == Mouthpiece.Kind.OFFICIAL
                    ? Referent.named(m.principal())
                    : new Referent(groupName(m, bare), false, Optional.of(m.principal()));
        });
    }

    private static boolean isSpokesman(String word) {
        return Mouthpiece.kind(word).filter(k -> k == Mouthpiece.Kind.OFFICIAL).isPresent();
    }

    private static String groupName(Mouthpiece group, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean owned = lower.startsWith("his ")
                || lower.startsWith("her ")
                || lower.startsWith("their ")
                || lower.startsWith("its ");
        return owned ? group.principal() + " " + text.substring(text.indexOf(' ') + 1) : text;
    }

    /** "His spokesman", "the senator's office". */
    private Optional<Mouthpiece> ownedMouthpiece(SpeakerPhrase phrase) {
        int head = phrase.head();
        if (head <= phrase.from()) {
            return Optional.empty();
        }
        Optional<Mouthpiece.Kind> kind = Mouthpiece.kind(phrase.token(head).text());
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        int mark = phrase.possessive();
        Optional<String> owner = mark > 0
                ? of(phrase.part(phrase.from(), mark))
                        .filter(r -> !r.anonymous())
                        .map(Referent::name)
                : Pronouns.isPersonal(phrase.lower(phrase.from())) ? pronouns.at(phrase.start()) : Optional.empty();
        return owner.map(name -> new Mouthpiece(name, kind.get()));
    }

    /** A role, a body or people without names; empty where it means nobody the source tells. */
    Optional<Referent> of(SpeakerPhrase phrase) {
        int head = phrase.head();
        if (head < 0) {
            return Optional.empty();
        }
        String noun = phrase.token(head).lemma();
        String word = phrase.lower(head);
        boolean definite = phrase.isDefinite() || Pronouns.isPersonal(phrase.lower(phrase.from()));
        boolean lead = discourse.sentenceAt(phrase.token(head).span().start()) <= LEAD && bearers.isNamedSoon(noun);
        if (definite || phrase.isOneWord() || lead) {
            Optional<Referent> found = bodies.of(phrase, noun).or(() -> bearers.of(phrase, noun, word));
            if (found.isPresent()) {
                return found;
            }
        }
        if (Groups.isWhole(phrase) && phrase.headNames().isEmpty()) {
            return Optional.of(Referent.open(phrase.core()));
        }
        if (ANONYMOUS.contains(word) || ANONYMOUS.contains(Discourse.lower(phrase.token(phrase.from())))) {
            Optional<String> camp = discourse.names().within(phrase.coreSpan()).stream()
                    .map(Name::name)
                    .findFirst();
            return Optional.of(Referent.anonymous(SpeakerName.of(phrase.core()).text(), camp));
        }
        return Optional.empty();
    }

    /** The plural subject nearest before "they" in its sentence or the one before. */
    Optional<Referent> pluralBefore(SpeakerPhrase phrase) {
        int sentence = discourse.sentenceAt(phrase.start());
        for (int k = sentence; k >= Math.max(0, sentence - 1); k--) {
            Sentence one = discourse.sentences().get(k);
            int end = k == sentence ? phrase.from() : one.tokens().size();
            for (int i = 0; i + 1 < end; i++) {
                Token token = one.tokens().get(i);
                if (Groups.isPlural(token) && Discourse.isVerb(one.tokens().get(i + 1))) {
                    SpeakerPhrase before = SpeakerPhrase.endingAt(discourse, one, i + 1);
                    return mouthpiece(before)
                            .or(() -> of(before))
                            .or(() -> Optional.of(Referent.anonymous(
                                    SpeakerName.of(before.core()).text(), Optional.empty())));
                }
            }
        }
        return Optional.empty();
    }
}
