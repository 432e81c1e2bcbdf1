package crosscheck.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import crosscheck.finding.Acceptance;
import crosscheck.settings.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The findings that are known to a run. There may be many times more of them than there are new ones, so they are read from
 * the state when they are asked for, while it is open.
 */
public final class KnownFindings {

    private final FindingNotes notes;
    private final TreeMap<String, List<FindingLabel>> byStory;
    private final Map<String, Acceptance> accepted;

    /**
     * @param byStory the labels of those that are known
     * @param accepted by id, what a baseline says of them
     */
    KnownFindings(FindingNotes notes, Map<String, List<FindingLabel>> byStory, Map<String, Acceptance> accepted) {
        this.notes = notes;
        this.byStory = new TreeMap<>(byStory);
        this.accepted = Map.copyOf(accepted);
    }

    /** How many there are. */
    public int size() {
        return byStory.values().stream().mapToInt(List::size).sum();
    }

    /** The first of them in the order in which they are to be read: the gravest first, then story by story. */
    public List<CheckedFinding> gravest(int most) throws StateException {
        Map<String, Map<String, KeptFinding>> read = new HashMap<>();
        List<CheckedFinding> gravest = new ArrayList<>();
        for (Severity severity : gravestFirst()) {
            for (Map.Entry<String, List<FindingLabel>> story : byStory.entrySet()) {
                for (FindingLabel label : story.getValue()) {
                    if (gravest.size() == most) {
                        return gravest;
                    }
                    if (label.severity() == severity) {
                        gravest.add(known(
                                read.computeIfAbsent(story.getKey(), notes::of).get(label.id())));
                    }
                }
            }
        }
        return gravest;
    }

    private static List<Severity> gravestFirst() {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Writes them all into an array of JSON, as {@link FindingJson} has them: story by story, the gravest of each first. */
    public void write(JsonGenerator json) throws IOException, StateException {
        for (Map.Entry<String, List<FindingLabel>> story : byStory.entrySet()) {
            Set<String> known = story.getValue().stream().map(FindingLabel::id).collect(Collectors.toSet());
            if (!known.isEmpty()) {
                String lines = notes.lines(story.getKey());
                int start = 0;
                for (FindingLabel label : notes.labels(story.getKey())) {
                    int end = lines.indexOf('\n', start);
                    if (known.contains(label.id())) {
                        FindingJson.writeKnown(lines, start, end, Optional.ofNullable(accepted.get(label.id())), json);
                    }
                    start = end + 1;
                }
            }
        }
    }

    private CheckedFinding known(KeptFinding finding) {
        return CheckedFinding.old(
                finding, CheckedFinding.Status.KNOWN, Optional.ofNullable(accepted.get(finding.id())));
    }

    /** These, and others that are now accepted. */
    KnownFindings with(List<CheckedFinding> others, Acceptance acceptance) {
        Map<String, List<FindingLabel>> known = new HashMap<>(byStory);
        Map<String, Acceptance> why = new HashMap<>(accepted);
        for (CheckedFinding other : others) {
            KeptFinding finding = other.finding();
            List<FindingLabel> labels = new ArrayList<>(known.getOrDefault(finding.story(), List.of()));
            labels.add(FindingLabel.of(finding));
            known.put(finding.story(), labels);
            why.put(finding.id(), acceptance);
        }
        return new KnownFindings(notes, known, why);
    }
}
