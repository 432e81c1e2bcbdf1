package crosscheck.claim.attribution;

import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.NameLexicon;
import crosscheck.claim.fact.PersonName;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fullest form that a source gives of each of its names, by the shorter forms that stand for it. */
final class FullNames {

    private final NameLexicon lexicon = NameLexicon.get();
    private final Map<String, String> byKey = new LinkedHashMap<>();

    FullNames(Discourse discourse) {
        for (Name name : discourse.names().names()) {
            byKey.putIfAbsent(name.text().toLowerCase(Locale.ROOT), name.name());
            byKey.putIfAbsent(name.name().toLowerCase(Locale.ROOT), name.name());
            if (name.type() == Name.Type.PERSON) {
                PersonName.parse(name.name())
                        .ifPresent(person -> byKey.putIfAbsent(person.last().toLowerCase(Locale.ROOT), name.name()));
            }
        }
    }

    /** The name that a form stands for in any case of its letters; empty where the source has no such form. */
    Optional<String> known(String form) {
        return Optional.ofNullable(byKey.get(form.toLowerCase(Locale.ROOT)));
    }

    /** The fullest form in the source of a name that stands in a description. */
    String of(String name) {
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
        return capitals || phrase.isOneWord() ? known(core).map(Referent::named) : Optional.empty();
    }
}
