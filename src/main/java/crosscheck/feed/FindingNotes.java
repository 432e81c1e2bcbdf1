package crosscheck.feed;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings that were told, kept from run to run: one note of the state for each story that has any. */
final class FindingNotes {

    private static final String PREFIX = "findings ";

    private final StateFolder state;
    private final ItemJson json = new ItemJson();
    private final TreeMap<String, Told> byStory = new TreeMap<>();

    /** What is kept of a story. */
    private record Told(int agreements, List<KeptFinding> findings) {}

    FindingNotes(StateFolder state) throws StateException {
        this.state = state;
        state.notes(PREFIX)
                .forEach((key, note) -> byStory.put(
                        key.substring(PREFIX.length()), json.read(note.getBytes(StandardCharsets.UTF_8), Told.class)));
    }

    /** All findings by id, story by story. */
    Map<String, KeptFinding> all() {
        Map<String, KeptFinding> findings = new LinkedHashMap<>();
        byStory.values().forEach(told -> told.findings().forEach(finding -> findings.put(finding.id(), finding)));
        return findings;
    }

    /** How many facts of a story enough independent accounts tell. */
    int agreements(String story) {
        Told told = byStory.get(story);
        return told == null ? 0 : told.agreements();
    }

    /** Puts these findings in the place of those that a story had; none for a story that has gone. */
    void replace(String story, List<KeptFinding> findings, int agreements) throws StateException {
        if (findings.isEmpty() && agreements == 0) {
            byStory.remove(story);
            state.note(PREFIX + story, "");
            return;
        }
        Told told = new Told(agreements, findings);
        byStory.put(story, told);
        state.note(PREFIX + story, new String(json.write(told), StandardCharsets.UTF_8));
    }
}
