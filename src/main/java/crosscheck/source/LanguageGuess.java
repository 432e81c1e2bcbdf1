package crosscheck.source;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what language a text is in, by its script and its commonest words. What a page declares is believed only where
 * the text itself leaves it open: many declare the language of their menus.
 */
public final class LanguageGuess {

    private static final String ENGLISH = "en";

    /** Enough text to tell. */
    private static final int SAMPLE = 20_000;

    /** Fewer known words than this tell nothing. */
    private static final int MIN_HITS = 8;

    /** Another language needs that many times as many known words as English. */
    private static final double PLAINLY = 1.5;

    private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh")));

    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    private static final Map<String, Set<String>> WORDS = read();

    private LanguageGuess() {}

    /** The ISO 639-1 code of a text's language; "en" unless it is plainly another. */
    public static String of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
        String language = null;
        int most = latin;
        for (Map.Entry<UnicodeScript, String> script : SCRIPTS.entrySet()) {
            int count = letters.getOrDefault(script.getKey(), 0);
            if (count > most) {
                most = count;
                language = script.getValue();
            }
        }
        if (language == null) {
            return byWords(sample);
        }
        boolean kana = letters.containsKey(UnicodeScript.HIRAGANA) || letters.containsKey(UnicodeScript.KATAKANA);
        return language.equals("zh") && kana ? "ja" : language;
    }

    private static String byWords(String sample) {
        Map<String, Integer> hits = new HashMap<>();
        Matcher matcher = WORD.matcher(sample.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String word = matcher.group();
            WORDS.forEach((language, words) -> {
                if (words.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        String language = ENGLISH;
        double most = Math.max(MIN_HITS, hits.getOrDefault(ENGLISH, 0) * PLAINLY);
        for (String other : WORDS.keySet()) {
            int count = hits.getOrDefault(other, 0);
            if (!other.equals(ENGLISH) && count > most) {
                most = count;
                language = other;
            }
        }
        return language;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String line : WordList.read("/crosscheck/source/languages.txt").lines()) {
            int colon = line.indexOf(':');
            if (colon == 2) {
                words.put(
                        line.substring(0, colon),
                        Set.copyOf(WordList.words(line.substring(colon + 1), WordList.WHITE_SPACE)));
            }
        }
        return words;
    }
}
