package crosscheck.claim.fact;

import crosscheck.claim.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of a word list, found in a sentence: the longest that starts, or ends, at a place. */
final class PhraseTable {

    private record Entry(List<String> words, List<String> row) {}

    /** A phrase in a sentence: its entry of the word list, and how many lexemes it has. */
    record Hit(List<String> row, int length) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, List<Entry>> byLast = new HashMap<>();

    PhraseTable(String resource) {
        for (List<String> row : WordTable.rows(resource)) {
            List<String> words = List.of(row.get(0).split(" "));
            Entry entry = new Entry(words, row);
            add(byFirst, words.get(0), entry);
            add(byLast, words.get(words.size() - 1), entry);
        }
    }

    private static void add(Map<String, List<Entry>> map, String key, Entry entry) {
        List<Entry> entries = map.computeIfAbsent(key, k -> new ArrayList<>());
        entries.add(entry);
        entries.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }

    /** The longest phrase that starts at {@code i}, or null. */
    Hit startingAt(Lexemes lexemes, int i) {
        for (Entry entry : byFirst.getOrDefault(lexemes.get(i).lower(), List.of())) {
            if (lexemes.match(i, entry.words()) > 0) {
                return new Hit(entry.row(), entry.words().size());
            }
        }
        return null;
    }

    /** The longest phrase whose last lexeme is {@code i}, or null. */
    Hit endingAt(Lexemes lexemes, int i) {
        for (Entry entry : byLast.getOrDefault(lexemes.get(i).lower(), List.of())) {
            if (lexemes.match(i - entry.words().size() + 1, entry.words()) > 0) {
                return new Hit(entry.row(), entry.words().size());
            }
        }
        return null;
    }
}
