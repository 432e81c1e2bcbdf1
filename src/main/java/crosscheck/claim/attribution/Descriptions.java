package crosscheck.claim.attribution;

import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.NameLexicon;
import crosscheck.claim.fact.PersonName;
import crosscheck.claim.fact.WordFile;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom a description means: "the senator", "the statement", "the agency", "his aides", "officials". */
final class Descriptions {

    private static final WordFile FILE = WordFile.read("mentions.txt");
    private static final Set<String> ANONYMOUS = FILE.words("anonymous");
    private static final Set<String> DOCUMENTS = FILE.words("document");
    private static final Map<String, List<String>> BODIES = FILE.entries("body");
    private static final Set<String> PLAIN_MODIFIERS = Set.of(
            "the", "a", "an", "this", "that", "former", "then", "new", "own", "same", "current", "his", "her", "their",
            "its");

    private static final Map<String, List<String>> KNOWN = FILE.entries("known");
    private static final Set<String> QUANTIFIERS = FILE.words("quantifier");

    private static final int MOST_LOOKED_AT = 50;
    private static final int NEAR_SENTENCES = 4;

    /** The headline and the first sentences, which call somebody "a judge" whom the story then names. */
    private static final int LEAD = 1;

    private static final int SOON = 5;

    private final Discourse discourse;
    private final Pronouns pronouns;
    private final Epithets epithets;
    private final NameLexicon lexicon = NameLexicon.get();
    private final Map<String, String> byKey = new LinkedHashMap<>();
    private final Map<String, List<Issued>> issued = new LinkedHashMap<>();

    /** A document's noun, and who issued it where that stands beside it. */
    record Document(String noun, Optional<String> issuer) {}

    /** A noun with the name of its owner before or after it: "a [White House] statement", "the [Obama] administration". */
    private record Issued(String owner, int offset) {}

    Descriptions(Discourse discourse, Pronouns pronouns, Epithets epithets) {
        this.discourse = discourse;
        this.pronouns = pronouns;
        this.epithets = epithets;
        for (Name name : discourse.names().names()) {
            byKey.putIfAbsent(name.text().toLowerCase(Locale.ROOT), name.name());
            byKey.putIfAbsent(name.name().toLowerCase(Locale.ROOT), name.name());
            if (name.type() == Name.Type.PERSON) {
                PersonName.parse(name.name())
                        .ifPresent(person -> byKey.putIfAbsent(person.last().toLowerCase(Locale.ROOT), name.name()));
            }
        }
        for (Sentence sentence : discourse.sentences()) {
            discourse.namesOf(sentence).forEach(name -> noteOwner(sentence, name));
        }
    }

    private void noteOwner(Sentence sentence, Name name) {
        List<Token> tokens = sentence.tokens();
        int after = Discourse.tokenAt(sentence, name.span().end() - 1) + 1;
        if (after < tokens.size()
                && SpeakerPhrase.isPossessive(tokens.get(after).text())) {
            after++;
        }
        for (int i = after; i < Math.min(after + 2, tokens.size()); i++) {
            note(tokens.get(i), name);
        }
        int before = Discourse.tokenAt(sentence, name.span().start()) - 1;
        if (before >= 0 && tokens.get(before).tag().equals("DET")) {
            before--;
        }
        if (before > 0
                && (Discourse.lower(tokens.get(before)).equals("from")
                        || Discourse.lower(tokens.get(before)).equals("by"))) {
            note(tokens.get(before - 1), name);
        }
    }

    private void note(Token noun, Name owner) {
        String lemma = noun.lemma();
        if (DOCUMENTS.contains(lemma)
                || Mouthpiece.kind(lemma)
                        .filter(k -> k == Mouthpiece.Kind.GROUP)
                        .isPresent()) {
            issued.computeIfAbsent(lemma, key -> new ArrayList<>())
                    .add(new Issued(owner.name(), owner.span().start()));
        }
    }

    /** The fullest form in the source of a name that stands in a description. */
    String fullName(String name) {
        String found = byKey.get(name.toLowerCase(Locale.ROOT));
        if (found != null) {
            return found;
        }
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            String title = name.substring(0, blank);
            String rest = byKey.get(name.substring(blank + 1).toLowerCase(Locale.ROOT));
            if (rest != null && (lexicon.isHonorific(title) || lexicon.isRole(title))) {
                return rest;
            }
        }
        return PersonName.parse(name)
                .map(person -> byKey.get(person.last().toLowerCase(Locale.ROOT)))
                .filter(full -> name.indexOf(' ') > 0 && lexicon.isHonorific(name.substring(0, name.indexOf(' '))))
                .orElse(name);
    }

    /** A speaker in capitals ("PENCE"), or one that only a headline names. */
    Optional<Referent> inCapitals(SpeakerPhrase phrase) {
        String core = phrase.core();
        boolean capitals = core.chars().noneMatch(Character::isLowerCase) && core.length() > 2;
        return capitals || phrase.isOneWord()
                ? Optional.ofNullable(byKey.get(core.toLowerCase(Locale.ROOT))).map(Referent::named)
                : Optional.empty();
    }

    /** Those who speak for somebody. */
    Optional<Referent> mouthpiece(SpeakerPhrase phrase) {
        Optional<Mouthpiece> mouthpiece = Mouthpiece.parse(phrase.core())
                .map(m -> new Mouthpiece(fullName(m.principal()), m.kind()))
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
                : Pronouns.isPersonal(phrase.lower(phrase.from()))
                        ? pronouns.at(phrase.token(phrase.from()).span().start())
                        : Optional.empty();
        return owner.map(name -> new Mouthpiece(name, kind.get()));
    }

    /** The document that a speaker's words are about. */
    Optional<Document> document(SpeakerPhrase phrase) {
        int head = phrase.head();
        if (head < 0 || !(DOCUMENTS.contains(phrase.token(head).lemma()) || DOCUMENTS.contains(phrase.lower(head)))) {
            return Optional.empty();
        }
        String noun = phrase.token(head).lemma();
        List<Name> own = discourse.names().within(phrase.coreSpan());
        if (!own.isEmpty()) {
            return Optional.of(new Document(noun, Optional.of(own.get(0).name())));
        }
        boolean definite = phrase.isDefinite() || phrase.isOneWord();
        return Optional.of(new Document(noun, definite ? nearest(noun, phrase) : Optional.empty()));
    }

    /** The owner of the noun's last mention before the phrase; in a headline, of its only one. */
    private Optional<String> nearest(String noun, SpeakerPhrase phrase) {
        int offset = phrase.token(phrase.from()).span().start();
        List<Issued> all = issued.getOrDefault(noun, List.of());
        for (int i = all.size() - 1; i >= 0 && i >= all.size() - MOST_LOOKED_AT; i--) {
            if (all.get(i).offset() < offset) {
                return Optional.of(all.get(i).owner());
            }
        }
        Set<String> owners = new LinkedHashSet<>();
        all.stream().limit(MOST_LOOKED_AT).forEach(one -> owners.add(one.owner()));
        return owners.size() == 1 && discourse.sentenceAt(offset) == 0
                ? Optional.of(owners.iterator().next())
                : Optional.empty();
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
        boolean lead = discourse.sentenceAt(phrase.token(head).span().start()) <= LEAD && isNamedSoon(noun);
        if (definite || phrase.isOneWord() || lead) {
            Optional<Referent> found = body(phrase, noun).or(() -> bearer(phrase, noun, word));
            if (found.isPresent()) {
                return found;
            }
        }
        if (ANONYMOUS.contains(word) || ANONYMOUS.contains(Discourse.lower(phrase.token(phrase.from())))) {
            Optional<String> camp = discourse.names().within(phrase.coreSpan()).stream()
                    .map(Name::name)
                    .findFirst();
            return Optional.of(Referent.anonymous(SpeakerName.of(phrase.core()).text(), camp));
        }
        return Optional.empty();
    }

    private boolean isNamedSoon(String role) {
        List<Epithets.Epithet> bearers = epithets.of(role);
        return lexicon.isRole(role)
                && !bearers.isEmpty()
                && discourse.sentenceAt(bearers.get(0).offset()) <= SOON;
    }

    private Optional<Referent> body(SpeakerPhrase phrase, String noun) {
        if (phrase.isOneWord() && !phrase.isDefinite()) {
            return Optional.empty();
        }
        String capitalised = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        List<String> words = BODIES.getOrDefault(noun, lexicon.isRole(noun) ? null : List.of(capitalised));
        if (words == null) {
            return Optional.empty();
        }
        int offset = phrase.token(phrase.from()).span().start();
        if (Mouthpiece.kind(noun).isPresent()) {
            Optional<String> owner = nearest(noun, phrase);
            if (owner.isPresent()) {
                return owner.map(o -> new Referent(surname(o) + " " + noun, false, Optional.of(o)));
            }
        }
        int sentence = discourse.sentenceAt(offset);
        int last = pronouns.lastBefore(offset);
        for (int i = last; i >= Math.max(0, last - MOST_LOOKED_AT); i--) {
            Mention mention = pronouns.mentions().get(i);
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

    /**
     * The person whom the source calls by a role, of several the one named last; else the person of the source whom
     * everybody knows by it. Several senators are the last that were named.
     */
    private Optional<Referent> bearer(SpeakerPhrase phrase, String noun, String word) {
        int offset = phrase.token(phrase.from()).span().start();
        Set<String> modifiers = modifiers(phrase);
        Set<String> fitting = new LinkedHashSet<>();
        Set<String> every = new LinkedHashSet<>();
        for (Epithets.Epithet epithet : epithets.of(noun)) {
            every.add(epithet.person());
            if (modifiers.stream().allMatch(epithet.phrase()::contains)) {
                fitting.add(epithet.person());
            }
            if (every.size() > MOST_LOOKED_AT) {
                break;
            }
        }
        if (!noun.equals(word) && isPlural(phrase)) {
            return several(every, offset);
        }
        Set<String> known = wellKnown(noun, modifiers);
        Set<String> candidates =
                !fitting.isEmpty() ? fitting : !known.isEmpty() ? known : every.size() == 1 ? every : Set.of();
        return lastNamed(candidates, offset).map(name -> new Referent(name, false, epithets.campOf(name)));
    }

    /** The persons of the source whom the data knows by a role and its modifiers ("the New York businessman"). */
    private Set<String> wellKnown(String noun, Set<String> modifiers) {
        Set<String> persons = new LinkedHashSet<>();
        KNOWN.forEach((person, words) -> {
            Set<String> known = new LinkedHashSet<>(List.of(words.get(0).split(" ", -1)));
            if (known.contains(noun) && known.containsAll(modifiers)) {
                Optional.ofNullable(byKey.get(person.toLowerCase(Locale.ROOT))).ifPresent(persons::add);
            }
        });
        return persons.size() == 1 ? persons : Set.of();
    }

    /** The last two or three of some persons that were named near before an offset: "the senators". */
    private Optional<Referent> several(Set<String> persons, int offset) {
        Set<String> near = new LinkedHashSet<>();
        int sentence = discourse.sentenceAt(offset);
        int last = pronouns.lastBefore(offset);
        for (int i = last; i >= Math.max(0, last - MOST_LOOKED_AT); i--) {
            Mention mention = pronouns.mentions().get(i);
            if (sentence - mention.sentence() > 1) {
                break;
            }
            if (persons.contains(mention.name())) {
                near.add(mention.name());
            }
        }
        List<String> names = new ArrayList<>(near);
        Collections.reverse(names);
        return names.size() >= 2 && names.size() <= 3
                ? Optional.of(Referent.named(String.join(" and ", names)))
                : Optional.empty();
    }

    private static Set<String> modifiers(SpeakerPhrase phrase) {
        Set<String> modifiers = new LinkedHashSet<>();
        int head = phrase.head();
        for (int i = phrase.from(); i < head; i++) {
            String word = phrase.lower(i);
            if (!PLAIN_MODIFIERS.contains(word) && Character.isLetter(word.codePointAt(0))) {
                modifiers.add(word);
            }
        }
        return modifiers;
    }

    private Optional<String> lastNamed(Set<String> candidates, int offset) {
        if (candidates.size() == 1) {
            return Optional.of(candidates.iterator().next());
        }
        int last = pronouns.lastBefore(offset);
        for (int i = last; i >= Math.max(0, last - MOST_LOOKED_AT); i--) {
            String name = pronouns.mentions().get(i).name();
            if (candidates.contains(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** "Many Democrats", "two senators": some of those named, who are not told. */
    boolean isQuantified(SpeakerPhrase phrase) {
        String first = phrase.lower(phrase.from());
        return phrase.coreTo() - phrase.from() > 1
                && (QUANTIFIERS.contains(first)
                        || (phrase.token(phrase.from()).tag().equals("NUM") && isPlural(phrase)))
                && phrase.headNames().stream().noneMatch(name -> name.type() == Name.Type.PERSON);
    }

    /** Whether a speaker is more than one: a plural noun, or several names. */
    boolean isPlural(SpeakerPhrase phrase) {
        int head = phrase.head();
        if (phrase.isEmpty() || head < 0) {
            return false;
        }
        Token noun = phrase.token(head);
        boolean plural = noun.tag().equals("NOUN")
                && Discourse.lower(noun).endsWith("s")
                && !noun.lemma().equals(Discourse.lower(noun));
        return plural
                || phrase.core().contains(" and ")
                || ANONYMOUS.contains(phrase.lower(phrase.from()))
                || Discourse.lower(noun).equals("people")
                || Discourse.lower(noun).equals("police")
                || Discourse.lower(phrase.token(phrase.from())).equals("they");
    }

    /** The plural subject nearest before "they" in its sentence or the one before. */
    Optional<Referent> pluralBefore(SpeakerPhrase phrase) {
        int sentence = discourse.sentenceAt(phrase.token(phrase.from()).span().start());
        for (int k = sentence; k >= Math.max(0, sentence - 1); k--) {
            Sentence one = discourse.sentences().get(k);
            int end = k == sentence ? phrase.from() : one.tokens().size();
            for (int i = 0; i + 1 < end; i++) {
                Token token = one.tokens().get(i);
                boolean plural = token.tag().equals("NOUN")
                        && Discourse.lower(token).endsWith("s")
                        && !token.lemma().equals(Discourse.lower(token));
                if (plural && Discourse.isVerb(one.tokens().get(i + 1))) {
                    SpeakerPhrase before =
                            new SpeakerPhrase(discourse, one, nounPhraseBefore(one, i + 1), i + 1, i + 1);
                    return mouthpiece(before)
                            .or(() -> of(before))
                            .or(() -> Optional.of(Referent.anonymous(
                                    SpeakerName.of(before.core()).text(), Optional.empty())));
                }
            }
        }
        return Optional.empty();
    }

    /** The first token of the noun phrase that ends before a token. */
    int nounPhraseBefore(Sentence sentence, int end) {
        List<Token> tokens = sentence.tokens();
        int start = end;
        while (start > 0 && end - start < 8) {
            String tag = tokens.get(start - 1).tag();
            String word = tokens.get(start - 1).text();
            boolean joins = word.equals("and")
                    && start >= 2
                    && start < end
                    && tokens.get(start).tag().equals("PROPN")
                    && tokens.get(start - 2).tag().equals("PROPN");
            if (!(joins
                    || tag.equals("NOUN")
                    || tag.equals("PROPN")
                    || tag.equals("ADJ")
                    || tag.equals("NUM")
                    || tag.equals("DET")
                    || SpeakerPhrase.isPossessive(word)
                    || word.equals("of")
                    || tag.equals("PRON"))) {
                break;
            }
            start--;
            if (tag.equals("DET")) {
                break;
            }
        }
        return start;
    }
}
