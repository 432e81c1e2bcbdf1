package crosscheck.finding;

import crosscheck.claim.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a newsroom changes in a quotation without changing it: case, spelling, contractions, numerals, abbreviations. */
final class HouseStyle {

    private static final Map<String, String> SHIPPED = load();

    /** British endings and the American ones, tried in this order on words of six letters and more. */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("isation", "ization"),
            List.of("isations", "izations"),
            List.of("ising", "izing"),
            List.of("ised", "ized"),
            List.of("ises", "izes"),
            List.of("ise", "ize"),
            List.of("yse", "yze"),
            List.of("ysed", "yzed"),
            List.of("ysing", "yzing"),
            List.of("ours", "ors"),
            List.of("oured", "ored"),
            List.of("ouring", "oring"),
            List.of("ourable", "orable"),
            List.of("our", "or"),
            List.of("tre", "ter"),
            List.of("tres", "ters"),
            List.of("lling", "ling"),
            List.of("lled", "led"),
            List.of("ogue", "og"));

    private static final int SHORTEST = 5;

    private HouseStyle() {}

    private static Map<String, String> load() {
        Map<String, String> keys = new HashMap<>();
        for (List<String> row : WordTable.rows("/crosscheck/finding/house-style.txt")) {
            for (String way : row.get(1).split(",", -1)) {
                keys.put(way.strip(), row.get(0));
            }
        }
        return keys;
    }

    /** What to compare a word by: equal for two ways to write one word. */
    static String key(String word) {
        String lower = word.replace('’', '\'').replace('‘', '\'').toLowerCase(Locale.ROOT);
        String known = SHIPPED.get(lower);
        return known != null ? known : american(lower);
    }

    private static String american(String word) {
        if (word.length() >= SHORTEST) {
            for (List<String> ending : ENDINGS) {
                if (word.endsWith(ending.get(0))) {
                    return word.substring(0, word.length() - ending.get(0).length()) + ending.get(1);
                }
            }
        }
        return word;
    }
}
