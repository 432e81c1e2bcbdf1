package crosscheck.report.page;

import crosscheck.claim.fact.NameLexicon;
import crosscheck.claim.fact.PersonName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One name for a person whom one account calls by the surname alone and another in full. */
final class VoiceNames {

    private final Map<String, Optional<String>> bySurname = new HashMap<>();

    /** @param names all that the accounts use; of two persons of one surname, neither takes the surname's words */
    VoiceNames(Set<String> names) {
        for (String name : names) {
            PersonName.parse(name)
                    .filter(person -> person.first()
                            .filter(NameLexicon.get()::isFirstName)
                            .isPresent())
                    .ifPresent(person ->
                            bySurname.merge(person.last(), Optional.of(name), (one, two) -> Optional.empty()));
        }
    }

    /** The full name where the accounts know exactly one for a surname, else the name itself. */
    String full(String name) {
        return bySurname.getOrDefault(name, Optional.empty()).orElse(name);
    }
}
