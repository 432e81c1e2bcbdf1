package crosscheck.feed;

import crosscheck.settings.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings that were told, kept from run to run: one note of the state for each story that has any, a line a finding.
 * Its label names them, so that the findings themselves, of which there may be very many, are read only where they are
 * wanted; that, {@link #lines} and {@link #of}, may be done by several threads, as outputs are written side by side.
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
    private final Set<String> told;

    /**
     * What the label of a story's note says: how many facts are agreed on, and after it the findings, a line each.
     *
     * @param ignored the ids of findings that were told, stand, and don't count as the policy is now
     */
    private record Told(int agreements, List<FindingLabel> findings, List<String> ignored) {

        private static final String IGNORED = "-";

        String label() {
            StringBuilder label = new StringBuilder().append(agreements);
            findings.forEach(
                    f -> label.append('\n').append(f.severity()).append(' ').append(f.id()));
            ignored.forEach(id -> label.append('\n').append(IGNORED).append(' ').append(id));
            return label.toString();
        }

        static Told of(String label) {
            List<String> lines = label.lines().toList();
            List<FindingLabel> findings = new ArrayList<>();
            List<String> ignored = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                int space = line.indexOf(' ');
                String id = line.substring(space + 1);
                String severity = line.substring(0, space);
                if (severity.equals(IGNORED)) {
                    ignored.add(id);
                } else {
                    findings.add(new FindingLabel(id, Severity.valueOf(severity)));
                }
            }
            return new Told(Integer.parseInt(lines.get(0)), findings, ignored);
        }

        Stream<String> ids() {
            return Stream.concat(findings.stream().map(FindingLabel::id), ignored.stream());
        }
    }

    FindingNotes(StateFolder state) throws StateException {
        this.state = state;
        state.labels(PREFIX).forEach((key, label) -> byStory.put(key.substring(PREFIX.length()), Told.of(label)));
        told = byStory.values().stream().flatMap(Told::ids).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of all findings that earlier runs told and that stood at the end of the last one, counted or ignored. */
    Set<String> told() {
        return told;
    }

    /** The ids of the findings that were told, stand, and don't count. */
    Set<String> ignored() {
        return byStory.values().stream()
                .flatMap(note -> note.ignored().stream())
                .collect(Collectors.toSet());
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
    synchronized String lines(String story) throws StateException {
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
                .filter(line -> !line.isEmpty())
                .map(FindingJson::read)
                .collect(Collectors.toMap(KeptFinding::id, f -> f, (one, other) -> one, LinkedHashMap::new));
    }

    /** How many facts of a story enough independent accounts tell. */
    int agreements(String story) {
        Told told = byStory.get(story);
        return told == null ? 0 : told.agreements();
    }

    /**
     * Puts these findings in the place of those that a story had; none for a story that has gone.
     *
     * @param ignored the ids of those that stand and don't count, of which those are remembered that were told before
     */
    void replace(String story, List<KeptFinding> findings, List<String> ignored, int agreements) throws StateException {
        List<KeptFinding> ordered = new ArrayList<>(findings);
        ordered.sort(READING_ORDER);
        Told now = new Told(
                agreements,
                ordered.stream().map(FindingLabel::of).toList(),
                ignored.stream().filter(told::contains).sorted().toList());
        if (agreements == 0 && now.ids().findAny().isEmpty()) {
            byStory.remove(story);
            state.note(PREFIX + story, "");
            return;
        }
        byStory.put(story, now);
        String lines = ordered.stream().map(FindingJson::kept).collect(Collectors.joining("\n"));
        state.note(PREFIX + story, now.label(), lines + "\n");
    }
}
