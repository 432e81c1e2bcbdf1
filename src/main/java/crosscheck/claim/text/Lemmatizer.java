package crosscheck.claim.text;

import crosscheck.source.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The dictionary form of English words, by the rules of spelling and a list of what they don't cover. A hundred times
 * faster than OpenNLP's lemmatizer, whose model has 860 outcomes for each word.
 */
final class Lemmatizer {

    private final Map<String, String> verbs;
    private final Map<String, String> auxiliaries;
    private final Map<String, String> nouns;
    private final Map<String, String> adjectives;
    private final Set<String> unchangedNouns;
    private final VerbStems stems;

    private static final Map<String, String> PRONOUNS =
            Map.of("me", "i", "him", "he", "them", "they", "us", "we", "these", "this", "those", "that");

    private static final int SHORTEST_NAME_OF_PEOPLE = 6;

    Lemmatizer() {
        WordList words = WordList.read("/crosscheck/text/lemmas.txt");
        verbs = forms(words, "verbs");
        auxiliaries = new HashMap<>(verbs);
        auxiliaries.putAll(forms(words, "auxiliaries"));
        nouns = forms(words, "nouns");
        adjectives = forms(words, "adjective-forms");
        words.words("adjectives").forEach(this::addComparatives);
        unchangedNouns = words.words("unchanged-nouns");
        stems = new VerbStems(
                Set.copyOf(words.words("with-e")),
                Set.copyOf(words.words("without-e")),
                Set.copyOf(words.words("double-l")));
    }

    private static Map<String, String> forms(WordList words, String section) {
        Map<String, String> forms = new HashMap<>();
        for (String line : words.lines(section)) {
            List<String> all = WordList.words(line, WordList.WHITE_SPACE);
            for (String form : all.subList(1, all.size())) {
                forms.putIfAbsent(form, all.get(0));
            }
        }
        return forms;
    }

    /** "large": "larger", "largest". */
    private void addComparatives(String adjective) {
        String stem = adjective;
        int last = adjective.length() - 1;
        if (adjective.endsWith("e")) {
            stem = adjective.substring(0, last);
        } else if (adjective.endsWith("y") && adjective.length() > 3) {
            stem = adjective.substring(0, last) + "i";
        }
        adjectives.putIfAbsent(stem + "er", adjective);
        adjectives.putIfAbsent(stem + "est", adjective);
        if (last >= 2 && adjective.length() <= 4 && endsInOneConsonant(adjective)) {
            adjectives.putIfAbsent(adjective + adjective.charAt(last) + "er", adjective);
            adjectives.putIfAbsent(adjective + adjective.charAt(last) + "est", adjective);
        }
    }

    /** "big", "slim": one vowel and one consonant, which doubles. */
    private static boolean endsInOneConsonant(String word) {
        int last = word.length() - 1;
        return "bdgmnpt".indexOf(word.charAt(last)) >= 0
                && isVowel(word.charAt(last - 1))
                && !isVowel(word.charAt(last - 2));
    }

    static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    /**
     * The dictionary form, in lower case.
     *
     * @param word in lower case, with straight apostrophes
     * @param tag its Universal Dependencies part of speech
     */
    String lemma(String word, String tag) {
        return switch (tag) {
            case "VERB" -> verb(word, verbs);
            case "AUX" -> verb(word, auxiliaries);
            case "NOUN" -> noun(word);
            case "PROPN" -> nameOfPeople(word);
            case "ADJ", "ADV" -> adjectives.getOrDefault(word, word);
            case "PRON", "DET" -> PRONOUNS.getOrDefault(word, word);
            case "PART" -> word.equals("n't") ? "not" : word;
            default -> word;
        };
    }

    private String verb(String word, Map<String, String> irregular) {
        String known = irregular.get(word);
        if (known != null) {
            return known;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.length()) {
            return word.substring(0, hyphen + 1) + verb(word.substring(hyphen + 1), irregular);
        }
        String base = stems.base(word);
        return base.equals(word) ? withoutPrefix(word, irregular) : base;
    }

    /** "rewrote", "overspent": the irregular verb after a prefix. */
    private static String withoutPrefix(String word, Map<String, String> irregular) {
        for (String prefix : List.of("re", "out", "over", "un", "mis", "under", "fore", "pre")) {
            if (word.startsWith(prefix) && word.length() > prefix.length() + 2) {
                String known = irregular.get(word.substring(prefix.length()));
                if (known != null) {
                    return prefix + known;
                }
            }
        }
        return word;
    }

    private String noun(String word) {
        String known = nouns.get(word);
        if (known != null) {
            return known;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.length()) {
            return word.substring(0, hyphen + 1) + noun(word.substring(hyphen + 1));
        }
        boolean plural = word.length() > 2
                && word.endsWith("s")
                && Character.isLetter(word.charAt(0))
                && (word.length() > 3 || !isVowel(word.charAt(1)))
                && !word.endsWith("ss")
                && !word.endsWith("'s")
                && !unchangedNouns.contains(word);
        if (word.endsWith("men") && word.length() > 5) {
            return word.substring(0, word.length() - 2) + "an";
        }
        return plural ? VerbStems.withoutS(word) : word;
    }

    /** Peoples and parties have a plural as nouns have; other names are what they are. */
    private String nameOfPeople(String word) {
        boolean people = word.length() > SHORTEST_NAME_OF_PEOPLE
                && (word.endsWith("ians")
                        || word.endsWith("icans")
                        || word.endsWith("crats")
                        || word.endsWith("ists")
                        || word.endsWith("elis"));
        return people ? word.substring(0, word.length() - 1) : nouns.getOrDefault(word, word);
    }
}
