package crosscheck.claim.fact;

import crosscheck.source.WordList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of names before anything is read: first names and their gender, titles, places, bodies. Loaded once,
 * immutable, safe for threads. The lists are {@code crosscheck/claim/*.txt} in the jar.
 */
public final class NameLexicon {

    private final Set<String> female;
    private final Set<String> male;
    private final Set<String> either;
    private final Set<String> first;
    private final Map<String, String> nicknames = new LinkedHashMap<>();
    private final Map<String, Set<String>> longForms = new LinkedHashMap<>();
    private final Set<String> honorifics = new LinkedHashSet<>();
    private final Set<String> maleHonorifics;
    private final Set<String> femaleHonorifics;
    private final Set<String> roles;
    private final Set<String> maleRoles;
    private final Set<String> femaleRoles;
    private final Set<String> offices;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, String> countries = new LinkedHashMap<>();
    private final Map<String, String> demonyms = new LinkedHashMap<>();
    private final Set<String> placeHeads;
    private final Set<String> bodyHeads;
    private final Map<String, String> bodies = new LinkedHashMap<>();

    private NameLexicon() {
        WordList names = WordList.read("/crosscheck/claim/first-names.txt");
        female = names.words("female");
        male = names.words("male");
        Set<String> all = new LinkedHashSet<>(female);
        all.addAll(male);
        either = names.words("either");
        all.addAll(either);
        all.addAll(names.words("initials"));
        first = Collections.unmodifiableSet(all);
        readNicknames();
        WordList titles = WordList.read("/crosscheck/claim/titles.txt");
        maleHonorifics = titles.words("honorific-male");
        femaleHonorifics = titles.words("honorific-female");
        honorifics.addAll(maleHonorifics);
        honorifics.addAll(femaleHonorifics);
        honorifics.addAll(titles.words("honorific"));
        maleRoles = titles.words("role-male");
        femaleRoles = titles.words("role-female");
        Set<String> everyRole = new LinkedHashSet<>(titles.words("role"));
        everyRole.addAll(maleRoles);
        everyRole.addAll(femaleRoles);
        everyRole.addAll(titles.words("office"));
        roles = Collections.unmodifiableSet(everyRole);
        offices = titles.words("office");
        WordList places = WordList.read("/crosscheck/claim/places.txt");
        placeHeads = places.words("head");
        readPlaces(places);
        WordList bodies = WordList.read("/crosscheck/claim/bodies.txt");
        bodyHeads = bodies.words("head");
        bodies.entries("known").forEach((name, others) -> {
            this.bodies.put(name, name);
            others.forEach(other -> this.bodies.put(other, name));
        });
    }

    public static NameLexicon get() {
        return Holder.LEXICON;
    }

    private static final class Holder {
        static final NameLexicon LEXICON = new NameLexicon();
    }

    private void readNicknames() {
        for (String line : WordList.read("/crosscheck/claim/nicknames.txt").lines("")) {
            int mark = line.indexOf(':');
            String full = line.substring(0, mark);
            for (String nickname : line.substring(mark + 1).strip().split(" ", -1)) {
                nicknames.putIfAbsent(nickname, full);
                longForms
                        .computeIfAbsent(nickname, key -> new LinkedHashSet<>())
                        .add(full);
            }
        }
    }

    private void readPlaces(WordList file) {
        for (String line : file.lines("country")) {
            String[] fields = line.split("\\|", -1);
            String country = fields[0].strip();
            countries.put(country, country);
            places.put(country, country);
            for (String other : fields[1].split(",", -1)) {
                if (!other.isBlank()) {
                    countries.put(other.strip(), country);
                    places.put(other.strip(), country);
                }
            }
            for (String capital : fields[2].split(",", -1)) {
                if (!capital.isBlank()) {
                    places.putIfAbsent(capital.strip(), capital.strip());
                }
            }
            readDemonyms(fields[3].strip(), country);
        }
        for (String line : file.lines("state")) {
            String[] fields = line.split("\\|", -1);
            String state = fields[0].strip();
            places.putIfAbsent(state, state);
            for (String abbreviation : fields[1].strip().split(" ", -1)) {
                if (abbreviation.endsWith(".")) {
                    places.putIfAbsent(abbreviation, state);
                }
            }
        }
        file.phrases("other").forEach(place -> places.putIfAbsent(place, place));
    }

    /** A country of two words has its demonyms separated by commas ("British, Briton"), since they may have two too. */
    private void readDemonyms(String field, String country) {
        for (String demonym : field.split(country.indexOf(' ') > 0 ? ", *" : " ", -1)) {
            if (!demonym.isEmpty()) {
                demonyms.putIfAbsent(demonym, country);
            }
        }
    }

    public boolean isFirstName(String word) {
        return first.contains(word);
    }

    /** The gender a first name tells; empty where both bear it or it is unknown. */
    public Optional<Gender> genderOfFirstName(String word) {
        boolean f = female.contains(word);
        boolean m = male.contains(word);
        return f == m || either.contains(word) ? Optional.empty() : Optional.of(f ? Gender.FEMALE : Gender.MALE);
    }

    /** Whether two first names can be one person's: equal, an initial, or a short form ("Mike", "Michael"). */
    public boolean sameFirstName(String a, String b) {
        if (a.equalsIgnoreCase(b) || initial(a, b) || initial(b, a)) {
            return true;
        }
        return longForms.getOrDefault(a, Set.of()).contains(b)
                || longForms.getOrDefault(b, Set.of()).contains(a)
                || (nicknames.containsKey(a)
                        && longForms.getOrDefault(b, Set.of()).contains(nicknames.get(a)));
    }

    private static boolean initial(String shorter, String longer) {
        return !shorter.isEmpty()
                && !longer.isEmpty()
                && shorter.length() <= 2
                && (shorter.length() == 1 || shorter.charAt(1) == '.')
                && Character.toLowerCase(shorter.charAt(0)) == Character.toLowerCase(longer.charAt(0));
    }

    /** Whether a word is an honorific or a title in short ("Mr.", "Sen."), which is no part of a name. */
    public boolean isHonorific(String word) {
        return honorifics.contains(word);
    }

    /** Whether a word is a title, office or role ("president", "spokesman", "senator"), in any case. */
    public boolean isRole(String word) {
        return roles.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a role has one bearer at a time, so that "the president" means somebody. */
    public boolean isOffice(String word) {
        return offices.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The gender an honorific or a role tells ("Mrs.", "chairman"). */
    public Optional<Gender> genderOfTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (maleHonorifics.contains(word) || maleRoles.contains(lower)) {
            return Optional.of(Gender.MALE);
        }
        if (femaleHonorifics.contains(word) || femaleRoles.contains(lower)) {
            return Optional.of(Gender.FEMALE);
        }
        return Optional.empty();
    }

    /** The name to show of a known place ("Calif." is "California"). */
    public Optional<String> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /** The name to show of a country. */
    public Optional<String> country(String name) {
        return Optional.ofNullable(countries.get(name));
    }

    /** The country of a word for its people and things ("Russian"). */
    public Optional<String> countryOfDemonym(String word) {
        String country = demonyms.get(word);
        if (country == null && word.endsWith("s")) {
            country = demonyms.get(word.substring(0, word.length() - 1));
        }
        return Optional.ofNullable(country);
    }

    /** Whether a longer name that ends in the word is a place's ("Cook County"). */
    public boolean isPlaceHead(String word) {
        return placeHeads.contains(word);
    }

    /** Whether a longer name with the word is a body's ("Justice Department"). */
    public boolean isBodyHead(String word) {
        return bodyHeads.contains(word);
    }

    /** The name to show of a known body ("FBI" is "Federal Bureau of Investigation"). */
    public Optional<String> body(String name) {
        return Optional.ofNullable(bodies.get(name));
    }
}
