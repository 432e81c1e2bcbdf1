package crosscheck.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The findings that were told, kept from run to run: one note of the state for each story that has any. Its label names
 * them, so that the findings themselves, of which there may be very many, are read only where they are wanted.
 */
final class FindingNotes {

    private static final String PREFIX = "findings ";

    private static final Comparator<KeptFinding> READING_ORDER = Comparator.comparing(
                    KeptFinding::severity, Comparator.reverseOrder())
            .thenComparing(KeptFinding::rule)
            .thenComparing(KeptFinding::message)
            .thenComparing(KeptFinding::id);

    private final StateFolder state;
    private final ItemJson json = new ItemJson();
    private final TreeMap<String, Told> byStory = new TreeMap<>();

    /** The label of a story's note. */
    private record Told(int agreements, List<FindingLabel> findings) {}

    FindingNotes(StateFolder state) throws StateException {
        this.state = state;
        state.labels(PREFIX)
                .forEach((key, label) -> byStory.put(key.substring(PREFIX.length()), read(label, Told.class)));
    }

    /** The labels of all findings that stand, story by story. */
    SortedMap<String, List<FindingLabel>> labels() {
        TreeMap<String, List<FindingLabel>> labels = new TreeMap<>();
        byStory.forEach((story, told) -> labels.put(story, told.findings()));
        return Collections.unmodifiableSortedMap(labels);
    }

    /** The findings of a story that stand, by id, in the order in which they are to be read. */
    Map<String, KeptFinding> of(String story) throws StateException {
        return findings(state.note(PREFIX + story));
    }

    /** The findings of a story that stood at the end of the last run, by id. */
    Map<String, KeptFinding> before(String story) throws StateException {
        return findings(state.noteBefore(PREFIX + story));
    }

    private Map<String, KeptFinding> findings(Optional<String> note) {
        Map<String, KeptFinding> findings = new LinkedHashMap<>();
        note.ifPresent(text -> {
            for (KeptFinding finding : read(text, KeptFinding[].class)) {
                findings.put(finding.id(), finding);
            }
        });
        return findings;
    }

    /** How many facts of a story enough independent accounts tell. */
    int agreements(String story) {
        Told told = byStory.get(story);
        return told == null ? 0 : told.agreements();
    }

    /** Puts these findings in the place of those that a story had; none for a story that has gone. */
    void replace(String story, List<KeptFinding> findings, int agreements) {
        if (findings.isEmpty() && agreements == 0) {
            byStory.remove(story);
            state.note(PREFIX + story, "");
            return;
        }
        List<KeptFinding> ordered = new ArrayList<>(findings);
        ordered.sort(READING_ORDER);
        Told told = new Told(agreements, ordered.stream().map(FindingLabel::of).toList());
        byStory.put(story, told);
        state.note(PREFIX + story, written(told), written(ordered));
    }

    private String written(Object kept) {
        return new String(json.write(kept), StandardCharsets.UTF_8);
    }

    private <T> T read(String text, Class<T> type) {
        return json.read(text.getBytes(StandardCharsets.UTF_8), type);
    }
}
