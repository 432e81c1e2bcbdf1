package crosscheck.claim.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in its parts, so that "Trump", "Mr. Trump" and "Donald J. Trump" can be told to be one person's.
 *
 * @param first the first name or an initial; empty for a surname alone
 * @param last the surname with its particles ("bin Salman")
 */
public record PersonName(Optional<String> first, String last) {

    /** Shorter first names that differ by a letter are two names ("Joan", "John"). */
    private static final int SHORTEST_MISSPELT = 6;

    private static final Pattern PARTS = Pattern.compile("[\\s,]+");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private static final Set<String> SUFFIXES =
            Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "M.D.", "Ph.D.", "Esq.", "MD", "PhD");

    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "bint", "ben", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le",
            "van", "von", "ibn", "abu", "Al", "El", "Bin", "De", "Del", "Di", "Da", "Van", "Von", "La", "Le", "St.",
            "Abu", "Ben");

    /** Reads a name, without its titles and what follows it; empty where no word of it is left. */
    public static Optional<PersonName> parse(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(PARTS.split(text.strip(), 0)));
        NameLexicon lexicon = NameLexicon.get();
        while (words.size() > 1
                && (lexicon.isHonorific(words.get(0)) || isTitle(words.get(0), lexicon))
                && !(words.size() == 2 && lexicon.isFirstName(words.get(0)))) {
            words.remove(0);
        }
        while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.isEmpty() || words.get(0).isEmpty()) {
            return Optional.empty();
        }
        int surname = words.size() - 1;
        while (surname > 1 && PARTICLES.contains(words.get(surname - 1))) {
            surname--;
        }
        String last = String.join(" ", words.subList(surname, words.size()));
        return Optional.of(new PersonName(surname == 0 ? Optional.empty() : Optional.of(words.get(0)), last));
    }

    private static boolean isTitle(String word, NameLexicon lexicon) {
        return lexicon.isRole(word) && !lexicon.isFirstName(word);
    }

    /** Whether both can be one person's: the same surname, and first names that don't contradict. */
    public boolean compatible(PersonName other) {
        if (!sameSurname(other)) {
            return false;
        }
        return first.isEmpty()
                || other.first.isEmpty()
                || NameLexicon.get().sameFirstName(first.get(), other.first.get())
                || isMisspelt(key(first.get()), key(other.first.get()));
    }

    /** "Vincente" for "Vicente": one letter more, less or other in a longer first name of the same surname. */
    private static boolean isMisspelt(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_MISSPELT || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end <= 1;
    }

    /** Compares surnames; a double one ("Huckabee Sanders", "Clinton-Dix") matches its own last part only whole. */
    public boolean sameSurname(PersonName other) {
        return key(last).equals(key(other.last));
    }

    private static String key(String surname) {
        String plain = ACCENTS.matcher(Normalizer.normalize(surname, Normalizer.Form.NFD))
                .replaceAll("");
        return plain.replace('-', ' ').replace("’", "").replace("'", "").toLowerCase(Locale.ROOT);
    }
}
