package crosscheck.feed;

import crosscheck.baseline.Baseline;
import crosscheck.baseline.BaselineEntry;
import crosscheck.finding.Acceptance;
import crosscheck.finding.Evidence;
import crosscheck.finding.Finding;
import crosscheck.settings.Severity;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Tells new findings from known ones and from those that are fixed. Immutable. */
final class FindingStatus {

    private static final Comparator<CheckedFinding> READING_ORDER = Comparator.<CheckedFinding, Severity>comparing(
                    f -> f.finding().severity(), Comparator.reverseOrder())
            .thenComparing(f -> f.finding().story())
            .thenComparing(f -> f.finding().rule())
            .thenComparing(f -> f.finding().message())
            .thenComparing(f -> f.finding().id());

    private final Map<String, List<FindingLabel>> before;
    private final Set<String> told;
    private final Map<String, Acceptance> accepted;
    private final Optional<Baseline> baseline;
    private final Policy policy;

    /**
     * @param before by story, the findings that earlier runs told and that stood at the end of the last one
     * @param told their ids, and those of findings that were told and have been ignored since
     */
    FindingStatus(
            SortedMap<String, List<FindingLabel>> before,
            Set<String> told,
            Optional<Baseline> baseline,
            Policy policy) {
        this.before = before;
        this.told = told;
        this.baseline = baseline;
        this.policy = policy;
        accepted = baseline.stream()
                .flatMap(b -> b.entries().stream())
                .collect(Collectors.toMap(BaselineEntry::id, BaselineEntry::acceptance));
    }

    private static Set<String> ids(Map<String, List<FindingLabel>> findings) {
        return findings.values().stream()
                .flatMap(List::stream)
                .map(FindingLabel::id)
                .collect(Collectors.toSet());
    }

    private boolean isNew(String id) {
        return baseline.isPresent() ? !accepted.containsKey(id) : !told.contains(id);
    }

    /** Whether a story that was compared has a new finding, or lost one that was told. */
    boolean isNewsIn(String story, List<KeptFinding> findings) {
        Set<String> ids = findings.stream().map(KeptFinding::id).collect(Collectors.toSet());
        return ids.stream().anyMatch(this::isNew)
                || before.getOrDefault(story, List.of()).stream().anyMatch(label -> !ids.contains(label.id()));
    }

    /** The same findings, those of the baseline accepted. */
    List<Finding> mark(List<Finding> findings) {
        return baseline.orElse(Baseline.EMPTY).mark(findings);
    }

    /** The findings that are new, in the order in which they are to be read. */
    List<CheckedFinding> news(FindingNotes notes, StateFolder state) throws StateException {
        List<CheckedFinding> news = new ArrayList<>();
        for (Map.Entry<String, List<FindingLabel>> labels : notes.labels().entrySet()) {
            if (labels.getValue().stream().anyMatch(label -> isNew(label.id()))) {
                Story story = state.story(labels.getKey()).orElseThrow();
                Map<String, Source> texts = story.items().stream().collect(Collectors.toMap(Item::id, Item::source));
                for (KeptFinding finding : notes.of(story.id()).values()) {
                    if (isNew(finding.id())) {
                        news.add(fresh(finding, story, texts));
                    }
                }
            }
        }
        news.sort(READING_ORDER);
        return news;
    }

    private CheckedFinding fresh(KeptFinding finding, Story story, Map<String, Source> texts) {
        List<Evidence> evidence = finding.passages().stream()
                .map(p -> new Evidence(texts.get(p.item()), new Span(p.start(), p.end())))
                .toList();
        return new CheckedFinding(
                finding,
                CheckedFinding.Status.NEW,
                policy.fails(finding, story.touchedBy(finding)),
                Optional.empty(),
                evidence);
    }

    /** The findings that are known. */
    KnownFindings known(FindingNotes notes) {
        Map<String, List<FindingLabel>> known = new HashMap<>();
        notes.labels()
                .forEach((story, labels) -> known.put(
                        story,
                        labels.stream().filter(label -> !isNew(label.id())).toList()));
        return new KnownFindings(notes, known, accepted);
    }

    /** What was told or accepted and doesn't stand any more, unless what it rests on is kept no longer; in reading order. */
    List<CheckedFinding> fixed(FindingNotes notes, StateFolder state) throws StateException {
        List<CheckedFinding> fixed = new ArrayList<>();
        Set<String> standing = new HashSet<>(ids(notes.labels()));
        standing.addAll(notes.ignored());
        for (Map.Entry<String, List<FindingLabel>> story : before.entrySet()) {
            if (story.getValue().stream().anyMatch(label -> !standing.contains(label.id()))) {
                for (KeptFinding finding : notes.before(story.getKey()).values()) {
                    if (!standing.contains(finding.id()) && isKept(finding, state)) {
                        fixed.add(fixed(finding));
                    }
                }
            }
        }
        for (BaselineEntry entry : baseline.orElse(Baseline.EMPTY).entries()) {
            if (!standing.contains(entry.id()) && !told.contains(entry.id())) {
                fixed.add(fixed(new KeptFinding(
                        entry.id(),
                        "",
                        entry.rule(),
                        "",
                        Severity.NOTE,
                        entry.message(),
                        List.of(),
                        List.of(),
                        List.of())));
            }
        }
        fixed.sort(READING_ORDER);
        return fixed;
    }

    private CheckedFinding fixed(KeptFinding finding) {
        return CheckedFinding.old(
                finding, CheckedFinding.Status.FIXED, Optional.ofNullable(accepted.get(finding.id())));
    }

    private static boolean isKept(KeptFinding finding, StateFolder state) throws StateException {
        for (String item : finding.items().toList()) {
            if (state.item(item).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
