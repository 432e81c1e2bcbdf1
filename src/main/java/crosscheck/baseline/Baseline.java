package crosscheck.baseline;

import crosscheck.finding.Acceptance;
import crosscheck.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings that somebody accepted once and for all. Immutable. */
public final class Baseline {

    public static final Baseline EMPTY = new Baseline(List.of());

    private final Map<String, BaselineEntry> byId;

    /** Of entries with one id the last counts. */
    public Baseline(Collection<BaselineEntry> entries) {
        byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
    }

    /** In the order in which they were accepted. */
    public List<BaselineEntry> entries() {
        return List.copyOf(byId.values());
    }

    /** This baseline and one finding more. */
    public Baseline with(Finding finding, Acceptance acceptance) {
        List<BaselineEntry> entries = new ArrayList<>(byId.values());
        entries.add(new BaselineEntry(finding.id(), finding.rule(), finding.message(), acceptance));
        return new Baseline(entries);
    }

    /** This baseline without the entries that stand for nothing any more. */
    public Baseline without(Collection<BaselineEntry> gone) {
        List<BaselineEntry> entries = new ArrayList<>(byId.values());
        entries.removeAll(gone);
        return new Baseline(entries);
    }

    /** The same findings, those that are in here marked as accepted. */
    public List<Finding> mark(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.withAcceptance(Optional.ofNullable(byId.get(f.id())).map(BaselineEntry::acceptance)))
                .toList();
    }

    /** The entries whose finding is not there any more. */
    public List<BaselineEntry> gone(List<Finding> findings) {
        Set<String> there = findings.stream().map(Finding::id).collect(Collectors.toSet());
        return byId.values().stream()
                .filter(entry -> !there.contains(entry.id()))
                .toList();
    }
}
