package crosscheck.claim.attribution;

import crosscheck.claim.fact.NameLexicon;
import crosscheck.claim.fact.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a speaker, once resolved, and what its words tell.
 *
 * @param text without an article before it and a possessive after it
 */
record SpeakerName(String text) {

    /** What a name can be compared as. */
    enum Kind {
        PERSON,
        /** An agency, a party, a company, a country that speaks. */
        BODY,
        /** A description ("the businessman"), or a single word that may be a person's or a body's. */
        UNKNOWN
    }

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    static SpeakerName of(String name) {
        String text = name.strip().replace('’', '\'');
        int blank = text.indexOf(' ');
        if (blank > 0 && ARTICLES.contains(text.substring(0, blank).toLowerCase(Locale.ROOT))) {
            text = text.substring(blank + 1).strip();
        }
        if (text.endsWith("'s")) {
            text = text.substring(0, text.length() - 2);
        }
        return new SpeakerName(text);
    }

    /** In lower case, to compare. */
    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isOneWord() {
        return text.indexOf(' ') < 0;
    }

    /** Whether it begins with "Mr.", "Sen." or the like. */
    boolean hasHonorific() {
        int blank = text.indexOf(' ');
        return blank > 0 && NameLexicon.get().isHonorific(text.substring(0, blank));
    }

    /** The names of "Barack Obama and Dmitry Medvedev"; the name alone where it is one. */
    List<String> members() {
        NameLexicon lexicon = NameLexicon.get();
        if (!text.contains(" and ") || lexicon.body(text).isPresent() || hasBodyHead()) {
            return List.of(text);
        }
        List<String> members = new ArrayList<>();
        for (String part : text.split(" and |, ", -1)) {
            if (!part.isBlank()) {
                members.add(of(part).text());
            }
        }
        return members;
    }

    Kind kind() {
        NameLexicon lexicon = NameLexicon.get();
        if (text.isEmpty() || !Character.isUpperCase(text.codePointAt(0))) {
            return Kind.UNKNOWN;
        }
        if (lexicon.body(text).isPresent() || lexicon.country(text).isPresent()) {
            return Kind.BODY;
        }
        String[] words = text.split(" ", -1);
        String last = words[words.length - 1];
        if (Character.isLowerCase(last.codePointAt(0))
                || (words.length > 1 && lexicon.isRole(last) && !lexicon.isFirstName(words[0]))) {
            return Kind.UNKNOWN;
        }
        if (lexicon.isBodyHead(last) && lexicon.place(words[0]).isPresent()) {
            return Kind.BODY;
        }
        if (words.length > 1 && (lexicon.isFirstName(words[0]) || lexicon.isHonorific(words[0]))) {
            return Kind.PERSON;
        }
        if (hasBodyHead()) {
            return Kind.BODY;
        }
        boolean allCapitalised = Arrays.stream(words)
                .allMatch(w -> !w.isEmpty() && Character.isLetter(w.codePointAt(0)) && !isLowerWord(w));
        boolean person = words.length >= 2
                && words.length <= 3
                && allCapitalised
                && lexicon.place(text).isEmpty()
                && lexicon.countryOfDemonym(words[0]).isEmpty()
                && !lexicon.isPlaceHead(last);
        return person && PersonName.parse(text).isPresent() ? Kind.PERSON : Kind.UNKNOWN;
    }

    private static boolean isLowerWord(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && word.length() > 3;
    }

    private boolean hasBodyHead() {
        return Arrays.stream(text.split(" ", -1)).anyMatch(NameLexicon.get()::isBodyHead);
    }

    /** Whether all words of this name are words of the other ("Dallas police", "Dallas Police Department"). */
    boolean isPartOf(SpeakerName other) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(other.key().split(" ", -1)));
        return words.containsAll(Arrays.asList(key().split(" ", -1)));
    }
}
