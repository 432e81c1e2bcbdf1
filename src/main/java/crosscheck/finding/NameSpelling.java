package crosscheck.finding;

import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.NameLexicon;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether two names are one name in two spellings. */
final class NameSpelling {

    /** Shorter words differ by a letter too easily: Iran, Iraq. */
    private static final int SHORTEST = 5;

    /** From this length on two slips of the pen are allowed. */
    private static final int LONG = 7;

    private NameSpelling() {}

    /**
     * Whether two names differ by a slip or a transliteration in one word, and are else the same: "Reince Priebus", "Reince
     * Preibus". Accents, case and hyphens are no difference; two known places or first names are two names.
     */
    static boolean isVariant(Name a, Name b) {
        List<String> first = words(a.text());
        List<String> second = words(b.text());
        if (first.isEmpty() || second.isEmpty() || a.type() != b.type()) {
            return false;
        }
        if (first.size() != second.size()) {
            return isSplit(first, second) || isSplit(second, first);
        }
        int different = -1;
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).equals(second.get(i))) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0 && isSlip(first.get(different), second.get(different), first.size() > 1);
    }

    /** Whether the last word of a name, such as a surname, stands in a text. */
    static boolean standsIn(String name, String text) {
        List<String> words = words(name);
        return !words.isEmpty() && words(text).contains(words.get(words.size() - 1));
    }

    /** Whether two names end in one word, in one spelling or two. */
    static boolean shareSurname(String a, String b) {
        List<String> first = words(a);
        List<String> second = words(b);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        String lastOfA = first.get(first.size() - 1);
        String lastOfB = second.get(second.size() - 1);
        return lastOfA.equals(lastOfB) || isSlip(lastOfA, lastOfB, false);
    }

    /** "Wal-Mart" is "Walmart". */
    private static boolean isSplit(List<String> apart, List<String> whole) {
        return whole.size() == 1 && apart.size() == 2 && String.join("", apart).equals(whole.get(0));
    }

    private static boolean isSlip(String a, String b, boolean inContext) {
        int longest = Math.max(a.length(), b.length());
        int shortest = Math.min(a.length(), b.length());
        if (shortest < (inContext ? SHORTEST - 1 : SHORTEST) || isEnding(a, b) || (isKnown(a) && isKnown(b))) {
            return false;
        }
        return a.charAt(0) == b.charAt(0) && distance(a, b) <= (longest >= LONG ? 2 : 1);
    }

    /** A plural, a possessive or a demonym: "Clinton", "Clintons"; "Russia", "Russian". */
    private static boolean isEnding(String a, String b) {
        return a.startsWith(b) || b.startsWith(a);
    }

    private static boolean isKnown(String word) {
        NameLexicon lexicon = NameLexicon.get();
        Optional<String> place = lexicon.place(word).or(() -> lexicon.countryOfDemonym(word));
        return place.isPresent() || lexicon.isFirstName(word);
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}++", "")
                .replaceAll("['’]s\\b", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]++", -1))
                .filter(word -> word.length() > 1)
                .toList();
    }

    /** Letters left out, added, changed or swapped with the next (Damerau 1964). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
