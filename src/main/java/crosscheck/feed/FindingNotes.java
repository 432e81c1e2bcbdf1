package crosscheck.feed;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings that were told, kept as notes of the state from run to run: those of each story under its id. */
final class FindingNotes {

    private static final String PREFIX = "finding ";
    private static final String FACTS = "facts ";

    private final StateFolder state;
    private final ItemJson json = new ItemJson();

    FindingNotes(StateFolder state) {
        this.state = state;
    }

    /** All findings by id, story by story. */
    Map<String, KeptFinding> all() throws StateException {
        Map<String, KeptFinding> findings = new LinkedHashMap<>();
        for (String note : state.notes(PREFIX).values()) {
            KeptFinding finding = json.read(note.getBytes(StandardCharsets.UTF_8), KeptFinding.class);
            findings.put(finding.id(), finding);
        }
        return findings;
    }

    /** How many facts enough independent accounts tell, by story. */
    Map<String, Integer> agreements() throws StateException {
        Map<String, Integer> agreements = new LinkedHashMap<>();
        state.notes(FACTS)
                .forEach((key, number) -> agreements.put(key.substring(FACTS.length()), Integer.parseInt(number)));
        return agreements;
    }

    /** Puts these findings in the place of those that a story had; none for a story that has gone. */
    void replace(String story, List<KeptFinding> findings, int agreements) throws StateException {
        for (String key : state.notes(PREFIX + story + " ").keySet()) {
            state.note(key, "");
        }
        for (KeptFinding finding : findings) {
            String note = new String(json.write(finding), StandardCharsets.UTF_8);
            state.note(PREFIX + story + " " + finding.id(), note);
        }
        state.note(FACTS + story, agreements == 0 ? "" : String.valueOf(agreements));
    }
}
