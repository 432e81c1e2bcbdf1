package crosscheck.feed;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The notes in the index under those of this run, which go there all at once. An empty text stands for no note. A note may
 * bear a label, which is read without reading the note.
 */
final class KeptNotes {

    private final ItemIndex index;
    private final TreeMap<String, Note> changed = new TreeMap<>();

    /** @param label empty for none */
    record Note(String label, String text) {

        boolean isGone() {
            return text.isEmpty();
        }
    }

    KeptNotes(ItemIndex index) {
        this.index = index;
    }

    /** Notes something; what was so before is no change. */
    void put(String key, Note note) throws IOException {
        if (note.label().isEmpty() && index.note(key).orElse("").equals(note.text())) {
            changed.remove(key);
        } else {
            changed.put(key, note);
        }
    }

    Optional<String> get(String key) throws IOException {
        Note note = changed.get(key);
        return (note != null ? Optional.of(note.text()) : index.note(key)).filter(t -> !t.isEmpty());
    }

    /** What the last run left, whatever this one noted. */
    Optional<String> before(String key) throws IOException {
        return index.note(key);
    }

    /** The texts of those whose keys begin so, by key. */
    SortedMap<String, String> beginning(String prefix) throws IOException {
        SortedMap<String, String> texts = index.notes(prefix);
        changedFrom(prefix).forEach((key, note) -> texts.put(key, note.text()));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** The labels of those whose keys begin so, by key. */
    SortedMap<String, String> labels(String prefix) throws IOException {
        SortedMap<String, String> labels = index.labels(prefix);
        for (Map.Entry<String, Note> note : changedFrom(prefix).entrySet()) {
            if (note.getValue().isGone()) {
                labels.remove(note.getKey());
            } else {
                labels.put(note.getKey(), note.getValue().label());
            }
        }
        return labels;
    }

    private SortedMap<String, Note> changedFrom(String prefix) {
        return changed.subMap(prefix, true, prefix + Character.MAX_VALUE, true);
    }

    /** Writes the changes to the index. */
    void flush() throws IOException {
        for (Map.Entry<String, Note> note : changed.entrySet()) {
            if (note.getValue().isGone()) {
                index.removeNote(note.getKey());
            } else {
                index.putNote(note.getKey(), note.getValue());
            }
        }
        changed.clear();
    }
}
