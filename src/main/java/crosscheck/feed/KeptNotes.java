package crosscheck.feed;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The notes in the index under those of this run, which go there all at once. An empty text stands for no note. */
final class KeptNotes {

    private final ItemIndex index;
    private final TreeMap<String, String> changed = new TreeMap<>();

    KeptNotes(ItemIndex index) {
        this.index = index;
    }

    void put(String key, String text) {
        changed.put(key, text);
    }

    Optional<String> get(String key) throws IOException {
        String text = changed.get(key);
        return (text != null ? Optional.of(text) : index.note(key)).filter(t -> !t.isEmpty());
    }

    /** Those whose keys begin so, by key. */
    SortedMap<String, String> beginning(String prefix) throws IOException {
        SortedMap<String, String> notes = index.notes(prefix);
        notes.putAll(changed.subMap(prefix, true, prefix + Character.MAX_VALUE, true));
        notes.values().removeIf(String::isEmpty);
        return notes;
    }

    /** Writes the changes to the index. */
    void flush() throws IOException {
        for (Map.Entry<String, String> note : new HashMap<>(changed).entrySet()) {
            if (note.getValue().isEmpty()) {
                index.removeNote(note.getKey());
            }
        }
        for (Map.Entry<String, String> note : changed.entrySet()) {
            if (!note.getValue().isEmpty()) {
                index.putNote(note.getKey(), note.getValue());
            }
        }
        changed.clear();
    }
}
