package crosscheck.claim.fact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms under which a source names persons and bodies, and the fullest form of each. */
final class NameForms {

    private static final int LONGEST_ACRONYM = 7;
    private static final int FAR_MORE = 3;
    private static final int NEAR = 10;
    private static final int NEAR_GAIN = 1000;

    private final NameLexicon lexicon = NameLexicon.get();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> oneWord = new LinkedHashSet<>();
    private final Set<String> certain = new LinkedHashSet<>();
    private final Set<String> titled = new LinkedHashSet<>();
    private final Map<String, Set<String>> bySurname = new LinkedHashMap<>();
    private final Map<String, Set<String>> byInitials = new LinkedHashMap<>();
    private final Map<String, Gender> genders = new LinkedHashMap<>();
    private final Map<String, Integer> lastSeen = new LinkedHashMap<>();
    private final Set<String> endings = new LinkedHashSet<>();
    private int seen;

    NameForms(List<NameRun> runs) {
        for (NameRun run : runs) {
            counts.merge(run.text(), 1, Integer::sum);
            if (run.isOneWord()) {
                oneWord.add(run.text());
            }
            if (run.titled()) {
                titled.add(run.text());
            }
            if (run.certain()) {
                certain.add(run.text());
            }
        }
        counts.keySet().forEach(this::noteEndings);
        counts.keySet().stream().filter(text -> text.indexOf(' ') > 0).forEach(this::index);
        runs.forEach(run -> {
            note(run);
            learnGender(run);
        });
        lastSeen.clear();
    }

    /** Remembers which bearer of a surname was named in full last, since the surname alone then means that one. */
    private void note(NameRun run) {
        lastSeen.put(run.text(), ++seen);
    }

    /** A name that also stands without its first words ("Aung San Suu Kyi", "Suu Kyi") is a person's. */
    private void noteEndings(String text) {
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            String ending = text.substring(blank + 1);
            if (ending.indexOf(' ') > 0 && counts.containsKey(ending)) {
                endings.add(ending);
                endings.add(text);
            }
        }
    }

    private void index(String text) {
        if (type(text) == Name.Type.PERSON) {
            for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
                bySurname
                        .computeIfAbsent(key(text.substring(blank + 1)), key -> new LinkedHashSet<>())
                        .add(text);
            }
        } else {
            byInitials
                    .computeIfAbsent(initials(text), key -> new LinkedHashSet<>())
                    .add(text);
        }
    }

    private void learnGender(NameRun run) {
        String full = full(run.text(), run.gender());
        Optional<Gender> gender = run.gender()
                .or(() -> PersonName.parse(full).flatMap(PersonName::first).flatMap(lexicon::genderOfFirstName));
        gender.ifPresent(g -> genders.putIfAbsent(full, g));
    }

    Map<String, Gender> genders() {
        return genders;
    }

    /** The name of a run; empty where it is only a word that begins a sentence. */
    Optional<Name> resolve(NameRun run) {
        if (!run.certain() && !certain.contains(run.text()) && bySurname.get(key(run.text())) == null) {
            return Optional.empty();
        }
        note(run);
        String full =
                run.placed() && lexicon.place(run.text()).isPresent() ? run.text() : full(run.text(), run.gender());
        lastSeen.put(full, seen);
        Name.Type type = run.titled() && type(full) == Name.Type.OTHER ? Name.Type.PERSON : type(full);
        String shown = type == Name.Type.PLACE && full.endsWith(".")
                ? lexicon.place(full).orElse(full)
                : full;
        return Optional.of(new Name(run.span(), run.text(), shown, type));
    }

    /** The fullest form in the source of a name, by surname or by initials; the name itself where there is none fuller. */
    String full(String text, Optional<Gender> gender) {
        Optional<String> body = ofInitials(text);
        if (body.isPresent()) {
            return body.get();
        }
        if (lexicon.body(text).isPresent() && !titled.contains(text) && !bySurname.containsKey(key(text))) {
            return text;
        }
        Optional<String> person = person(text, gender);
        if (person.isPresent() && !person.get().equals(text)) {
            return person.get();
        }
        return type(text) == Name.Type.PERSON ? longerPerson(text) : text;
    }

    /** Whether a person was named in full within the last few names. */
    private boolean isNear(String bearer) {
        Integer last = lastSeen.get(bearer);
        return last != null && seen - last <= NEAR;
    }

    /** The body that an acronym stands for in the source. */
    private Optional<String> ofInitials(String text) {
        Set<String> bodies = isAcronym(text) ? byInitials.getOrDefault(text.replace(".", ""), Set.of()) : Set.of();
        return bodies.size() == 1 ? Optional.of(bodies.iterator().next()) : Optional.empty();
    }

    private static boolean isAcronym(String text) {
        String letters = text.replace(".", "");
        return letters.length() >= 2
                && letters.length() <= LONGEST_ACRONYM
                && letters.chars().allMatch(Character::isUpperCase);
    }

    /**
     * The person of a surname. Of several bearers that fit the title's gender it is the one named last in full, unless
     * another is named far more often: in a story on Hillary Clinton that mentions Bill Clinton once, "Clinton" is she.
     */
    private Optional<String> person(String surname, Optional<Gender> gender) {
        String best = null;
        int bestRank = 0;
        int most = 0;
        Set<String> bearers = bySurname.getOrDefault(key(surname), Set.of());
        for (String bearer : bearers) {
            most = Math.max(most, counts.getOrDefault(bearer, 0));
        }
        for (String bearer : bearers) {
            Optional<Gender> own =
                    PersonName.parse(bearer).flatMap(PersonName::first).flatMap(lexicon::genderOfFirstName);
            boolean fits = gender.isEmpty() || own.isEmpty() || own.equals(gender);
            boolean rare = FAR_MORE * counts.getOrDefault(bearer, 0) < most;
            int rank = counts.getOrDefault(bearer, 0) + (!rare && isNear(bearer) ? NEAR_GAIN : 0);
            if (fits && (best == null || rank > bestRank)) {
                best = bearer;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best).map(this::longerPerson);
    }

    /** "Donald J. Trump" for "Donald Trump" where both stand in the source: the form used most, the longer of two equals. */
    private String longerPerson(String text) {
        Optional<PersonName> person = PersonName.parse(text);
        if (person.isEmpty()) {
            return text;
        }
        String best = text;
        for (String bearer : bySurname.getOrDefault(key(person.get().last()), Set.of())) {
            boolean same =
                    PersonName.parse(bearer).filter(person.get()::compatible).isPresent();
            if (same && counts.getOrDefault(bearer, 0) > counts.getOrDefault(best, 0)) {
                best = bearer;
            }
        }
        return best;
    }

    Name.Type type(String text) {
        if (lexicon.body(text).isPresent() && !bySurname.containsKey(key(text))) {
            return Name.Type.BODY;
        }
        if (lexicon.place(text).isPresent() && !titled.contains(text)) {
            return Name.Type.PLACE;
        }
        String[] words = text.split(" ", -1);
        String last = words[words.length - 1];
        if (words.length == 1) {
            return typeOfWord(text);
        }
        if (lexicon.isBodyHead(last) && (lexicon.place(words[0]).isPresent() || !lexicon.isFirstName(words[0]))) {
            return Name.Type.BODY;
        }
        if (lexicon.isFirstName(words[0]) || titled.contains(text)) {
            return Name.Type.PERSON;
        }
        if (lexicon.isPlaceHead(last)) {
            return Name.Type.PLACE;
        }
        boolean body = false;
        for (String word : words) {
            body |= lexicon.isBodyHead(word);
        }
        if (body) {
            return Name.Type.BODY;
        }
        boolean ending = endings.contains(text);
        boolean surnameAlone = ending || (words.length <= 4 && (oneWord.contains(last) || titled.contains(last)));
        return surnameAlone && lexicon.place(last).isEmpty() ? Name.Type.PERSON : Name.Type.OTHER;
    }

    private Name.Type typeOfWord(String word) {
        if (bySurname.containsKey(key(word)) || titled.contains(word)) {
            return Name.Type.PERSON;
        }
        if (isAcronym(word)) {
            return Name.Type.BODY;
        }
        return lexicon.isFirstName(word) ? Name.Type.PERSON : Name.Type.OTHER;
    }

    private static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether a person of the source bears a surname. */
    boolean isSurname(String name) {
        return bySurname.containsKey(key(name));
    }
}
