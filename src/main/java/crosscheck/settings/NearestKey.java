package crosscheck.settings;

import java.util.List;

/** The known word that a misspelt one most likely stands for, by edit distance (Levenshtein 1966). */
final class NearestKey {

    private NearestKey() {}

    /**
     * @param known one word at least; the first of the nearest wins
     */
    static String to(String word, List<String> known) {
        String nearest = known.get(0);
        for (String candidate : known) {
            if (distance(word, candidate) < distance(word, nearest)) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
