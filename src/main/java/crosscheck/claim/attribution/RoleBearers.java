package crosscheck.claim.attribution;

import crosscheck.claim.fact.NameLexicon;
import crosscheck.source.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The persons whom a source calls by a role beside their names: "the senator", "the New York businessman". */
final class RoleBearers {

    private static final Map<String, List<String>> KNOWN =
            WordList.read("/crosscheck/claim/mentions.txt").entries("known");
    private static final Set<String> PLAIN_MODIFIERS = Set.of(
            "the", "a", "an", "this", "that", "former", "then", "new", "own", "same", "current", "his", "her", "their",
            "its");

    private static final int MOST_LOOKED_AT = 50;

    /** The sentences in which a person is named whom the headline calls "a judge". */
    private static final int SOON = 5;

    private final Discourse discourse;
    private final Pronouns pronouns;
    private final Epithets epithets;
    private final FullNames names;
    private final NameLexicon lexicon = NameLexicon.get();

    RoleBearers(Discourse discourse, Pronouns pronouns, Epithets epithets, FullNames names) {
        this.discourse = discourse;
        this.pronouns = pronouns;
        this.epithets = epithets;
        this.names = names;
    }

    /** Whether somebody of a role is named in the source's first sentences. */
    boolean isNamedSoon(String role) {
        List<Epithets.Epithet> bearers = epithets.of(role);
        return lexicon.isRole(role)
                && !bearers.isEmpty()
                && discourse.sentenceAt(bearers.get(0).offset()) <= SOON;
    }

    /**
     * The person whom the source calls by a role, of several the one named last; else the person of the source whom
     * everybody knows by it. Several senators are the last that were named.
     */
    Optional<Referent> of(SpeakerPhrase phrase, String noun, String word) {
        int offset = phrase.start();
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
        if (!noun.equals(word) && Groups.isPlural(phrase)) {
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
                names.known(person).ifPresent(persons::add);
            }
        });
        return persons.size() == 1 ? persons : Set.of();
    }

    /** The last two or three of some persons that were named near before an offset: "the senators". */
    private Optional<Referent> several(Set<String> persons, int offset) {
        Set<String> near = new LinkedHashSet<>();
        int sentence = discourse.sentenceAt(offset);
        for (Mention mention : pronouns.before(offset)) {
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
        return pronouns.before(offset).stream()
                .map(Mention::name)
                .filter(candidates::contains)
                .findFirst();
    }
}
