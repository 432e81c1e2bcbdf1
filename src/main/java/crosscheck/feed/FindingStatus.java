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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells new findings from known ones and from those that are fixed. Immutable. */
final class FindingStatus {

    private static final Comparator<CheckedFinding> READING_ORDER = Comparator.comparing(CheckedFinding::status)
            .thenComparing(f -> f.finding().severity(), Comparator.reverseOrder())
            .thenComparing(f -> f.finding().story())
            .thenComparing(f -> f.finding().rule())
            .thenComparing(f -> f.finding().message())
            .thenComparing(f -> f.finding().id());

    private final Map<String, KeptFinding> before;
    private final Map<String, List<String>> beforeByStory;
    private final Map<String, Acceptance> accepted;
    private final Optional<Baseline> baseline;
    private final Policy policy;

    /** @param before the findings that earlier runs told and that stood at the end of the last one */
    FindingStatus(Map<String, KeptFinding> before, Optional<Baseline> baseline, Policy policy) {
        this.before = Map.copyOf(before);
        beforeByStory = before.values().stream()
                .collect(Collectors.groupingBy(
                        KeptFinding::story, Collectors.mapping(KeptFinding::id, Collectors.toList())));
        this.baseline = baseline;
        this.policy = policy;
        accepted = baseline.stream()
                .flatMap(b -> b.entries().stream())
                .collect(Collectors.toMap(BaselineEntry::id, BaselineEntry::acceptance));
    }

    private boolean isNew(String id) {
        return baseline.isPresent() ? !accepted.containsKey(id) : !before.containsKey(id);
    }

    /** Whether a story that was compared has a new finding, or lost one that was told. */
    boolean isNewsIn(String story, List<KeptFinding> findings) {
        Set<String> ids = findings.stream().map(KeptFinding::id).collect(Collectors.toSet());
        return ids.stream().anyMatch(this::isNew)
                || beforeByStory.getOrDefault(story, List.of()).stream().anyMatch(id -> !ids.contains(id));
    }

    /** The same findings, those of the baseline accepted. */
    List<Finding> mark(List<Finding> findings) {
        return baseline.orElse(Baseline.EMPTY).mark(findings);
    }

    /** All findings that stand and those that are fixed, in the order in which they are to be read. */
    List<CheckedFinding> of(Map<String, KeptFinding> standing, StateFolder state) throws StateException {
        List<CheckedFinding> findings = new ArrayList<>();
        Map<String, Optional<Source>> texts = new HashMap<>();
        for (KeptFinding finding : standing.values()) {
            findings.add(isNew(finding.id()) ? fresh(finding, state, texts) : known(finding));
        }
        for (KeptFinding finding : gone(standing, state)) {
            findings.add(checked(finding, CheckedFinding.Status.FIXED));
        }
        findings.sort(READING_ORDER);
        return findings;
    }

    private CheckedFinding known(KeptFinding finding) {
        return checked(finding, CheckedFinding.Status.KNOWN);
    }

    private CheckedFinding checked(KeptFinding finding, CheckedFinding.Status status) {
        return new CheckedFinding(finding, status, false, Optional.ofNullable(accepted.get(finding.id())), List.of());
    }

    private CheckedFinding fresh(KeptFinding finding, StateFolder state, Map<String, Optional<Source>> texts)
            throws StateException {
        List<Evidence> evidence = new ArrayList<>();
        for (KeptFinding.Passage passage : finding.passages()) {
            if (!texts.containsKey(passage.item())) {
                texts.put(
                        passage.item(),
                        state.item(passage.item()).map(kept -> kept.item().source()));
            }
            texts.get(passage.item())
                    .ifPresent(source -> evidence.add(new Evidence(source, new Span(passage.start(), passage.end()))));
        }
        return new CheckedFinding(
                finding, CheckedFinding.Status.NEW, policy.fails(finding), Optional.empty(), evidence);
    }

    /** What was told or accepted and doesn't stand any more, unless what it rests on is kept no longer. */
    private Collection<KeptFinding> gone(Map<String, KeptFinding> standing, StateFolder state) throws StateException {
        List<KeptFinding> gone = new ArrayList<>();
        for (KeptFinding finding : before.values()) {
            if (!standing.containsKey(finding.id()) && isKept(finding, state)) {
                gone.add(finding);
            }
        }
        for (BaselineEntry entry : baseline.orElse(Baseline.EMPTY).entries()) {
            if (!standing.containsKey(entry.id()) && !before.containsKey(entry.id())) {
                gone.add(new KeptFinding(
                        entry.id(),
                        "",
                        entry.rule(),
                        "",
                        Severity.NOTE,
                        entry.message(),
                        0,
                        List.of(),
                        List.of(),
                        List.of()));
            }
        }
        return gone;
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
