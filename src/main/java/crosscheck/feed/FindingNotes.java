package crosscheck.feed;

import crosscheck.settings.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The findings that were told, kept from run to run: one note of the state for each story that has any, a line a finding.
 * Its label names them, so that the findings themselves, of which there may be very many, are read only where they are
 * wanted.
 */
final class FindingNotes {

    private static final String PREFIX = "findings ";

    private static final Comparator<KeptFinding> READING_ORDER = Comparator.comparing(
                    KeptFinding::severity, Comparator.reverseOrder())
            .thenComparing(KeptFinding::rule)
            .thenComparing(KeptFinding::message)
            .thenComparing(KeptFinding::id);

    private final StateFolder state;
    private final TreeMap<String, Told> byStory = new TreeMap<>();

    /** What the label of a story's note says: how many facts are agreed on, and after it the findings, a line each. */
    private record Told(int agreements, List<FindingLabel> findings) {

        String label() {
            return agreements
                    + findings.stream()
                            .map(f -> "\n" + f.severity() + " " + f.id())
                            .collect(Collectors.joining());
        }

        static Told of(String label) {
            List<String> lines = label.lines().toList();
            List<FindingLabel> findings = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                int space = line.indexOf(' ');
                findings.add(new FindingLabel(line.substring(space + 1), Severity.valueOf(line.substring(0, space))));
            }
            return new Told(Integer.parseInt(lines.get(0)), findings);
        }
    }

    FindingNotes(StateFolder state) throws StateException {
        this.state = state;
        state.labels(PREFIX).forEach((key, label) -> byStory.put(key.substring(PREFIX.length()), Told.of(label)));
    }

    /** The labels of all findings that stand, story by story. */
    SortedMap<String, List<FindingLabel>> labels() {
        TreeMap<String, List<FindingLabel>> labels = new TreeMap<>();
        byStory.forEach((story, told) -> labels.put(story, told.findings()));
        return Collections.unmodifiableSortedMap(labels);
    }

    /** The labels of the findings of a story that stand. */
    List<FindingLabel> labels(String story) {
        Told told = byStory.get(story);
        return told == null ? List.of() : told.findings();
    }

    /** The findings of a story that stand, a line each as {@link FindingJson#kept} writes it, in the order of their labels. */
    String lines(String story) throws StateException {
        return state.note(PREFIX + story).orElse("");
    }

    /** The findings of a story that stand, by id, in the order in which they are to be read. */
    Map<String, KeptFinding> of(String story) throws StateException {
        return read(lines(story));
    }

    /** The findings of a story that stood at the end of the last run, by id. */
    Map<String, KeptFinding> before(String story) throws StateException {
        return read(state.noteBefore(PREFIX + story).orElse(""));
    }

    private static Map<String, KeptFinding> read(String lines) {
        return lines.lines()
                .map(FindingJson::read)
                .collect(Collectors.toMap(KeptFinding::id, f -> f, (one, other) -> one, LinkedHashMap::new));
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
        state.note(
                PREFIX + story,
                told.label(),
                ordered.stream()
                        .map(finding -> FindingJson.kept(finding) + "\n")
                        .collect(Collectors.joining()));
    }
}
