package crosscheck.report.page;

import crosscheck.claim.fact.NameLexicon;
import crosscheck.claim.fact.PersonName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One name for a person whom the accounts call by the surname alone, in full, or with a title or a middle initial. */
final class VoiceNames {

    private final Map<PersonName, String> shown = new HashMap<>();
    private final Map<String, Set<PersonName>> bySurname = new HashMap<>();

    /** @param names all that the accounts use; where two persons bear one surname, it stands for neither */
    VoiceNames(Set<String> names) {
        for (String name : new TreeSet<>(names)) {
            person(name).ifPresent(person -> {
                shown.merge(person, name, (one, two) -> two.length() < one.length() ? two : one);
                bySurname
                        .computeIfAbsent(person.last(), last -> new HashSet<>())
                        .add(person);
            });
        }
    }

    /** The shortest of the full names that the accounts have for a person, else the name itself. */
    String full(String name) {
        Set<PersonName> bearers = bySurname.getOrDefault(name, Set.of());
        Optional<PersonName> person =
                bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : person(name);
        return person.map(shown::get).orElse(name);
    }

    /** Only of names that begin with a known first name: "White House" has two words too. */
    private static Optional<PersonName> person(String name) {
        return PersonName.parse(name)
                .filter(person ->
                        person.first().filter(NameLexicon.get()::isFirstName).isPresent());
    }
}
