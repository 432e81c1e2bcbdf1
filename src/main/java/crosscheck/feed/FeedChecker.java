package crosscheck.feed;

import crosscheck.Crosscheck;
import crosscheck.Progress;
import crosscheck.baseline.Baseline;
import crosscheck.settings.Settings;
import crosscheck.source.ContentHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Checks what feeds bring against what is kept of earlier runs:
 *
 * <pre>{@code CheckResult result = checker.check(feeds, state, Instant.now(), StoryPages.NONE);}</pre>
 *
 * Changes the state, and leaves it to the caller to commit it once the result is written.
 */
public final class FeedChecker {

    private static final String SETTINGS = "settings";

    private final StoryComparisons comparisons;
    private final Policy policy;
    private final Optional<Baseline> baseline;
    private final Settings settings;
    private final String version;

    /**
     * @param crosscheck makes what compares, with one thread, as stories are compared side by side; called only where there
     *     is something to compare
     * @param baseline the accepted findings; without it a finding counts as known once it was told
     * @param version of the program: another one compares everything anew
     * @param threads how many stories to compare at the same time; the result doesn't depend on it
     */
    public FeedChecker(
            Supplier<Crosscheck> crosscheck,
            Settings settings,
            Policy policy,
            Optional<Baseline> baseline,
            String version,
            int threads,
            Progress progress) {
        this.comparisons = new StoryComparisons(crosscheck, policy, version, threads, progress);
        this.settings = settings;
        this.policy = policy;
        this.baseline = baseline;
        this.version = version;
    }

    /**
     * Checks.
     *
     * @param now the moment of this run, which ages and dates in the future are counted from
     * @param pages takes each story that there is something new to say of
     */
    public CheckResult check(List<ReadFeed> feeds, StateFolder state, Instant now, StoryPages pages)
            throws StateException {
        FindingNotes notes = new FindingNotes(state);
        FindingStatus status = new FindingStatus(notes.labels(), notes.told(), baseline, policy);
        Arrivals arrivals = new Arrivals(state, now, settings.check().keepDays());
        List<Arrival> arrived = arrivals.of(feeds);
        List<StoryChanges> changes = List.of(
                state.forgetBefore(arrivals.oldest()),
                state.add(
                        arrived.stream()
                                .filter(Arrival::isNews)
                                .map(Arrival::item)
                                .toList(),
                        now));
        Set<String> changed = changed(changes, state);
        for (StoryChanges change : changes) {
            for (String story : change.gone()) {
                notes.replace(story, List.of(), List.of(), 0);
            }
        }
        comparisons.compare(
                changed,
                state,
                story -> page(story, status, pages),
                f -> notes.replace(f.story().id(), f.kept(), f.ignored(), f.agreements()));

        List<CheckedFinding> news = status.news(notes, state);
        lacking(news, changed, status, state, pages);
        List<CheckedFinding> findings = new ArrayList<>(news);
        findings.addAll(status.fixed(notes, state));
        return new CheckResult(
                feeds,
                arrived,
                stories(state, changed, notes, news),
                findings,
                status.known(notes),
                warnings(feeds, arrivals));
    }

    /** The stories to compare: those that have changed; all of them where what counts has changed. */
    private Set<String> changed(List<StoryChanges> changes, StateFolder state) throws StateException {
        TreeSet<String> changed = new TreeSet<>();
        String now = ContentHash.of(List.of(
                version,
                settings.rules().toString(),
                settings.aliases().toString(),
                settings.terms().toString(),
                settings.matchThreshold().toString(),
                String.valueOf(settings.semantic()),
                policy.toString()));
        boolean other = !state.note(SETTINGS).orElse(now).equals(now);
        state.note(SETTINGS, now);
        if (other) {
            state.stories().forEach(story -> changed.add(story.id()));
        }
        changes.forEach(change -> changed.addAll(change.changed()));
        changes.forEach(change -> changed.removeIf(id -> change.gone().contains(id)));
        return changed;
    }

    private static void page(StoryFindings story, FindingStatus status, StoryPages pages) {
        if (story.comparison().isPresent() && status.isNewsIn(story.story().id(), story.kept())) {
            pages.page(
                    story.story(),
                    story.comparison()
                            .get()
                            .withFindings(status.mark(story.comparison().get().findings())));
        }
    }

    /** A finding that is not in the baseline is told in each run, and its story may have been compared long ago. */
    private void lacking(
            List<CheckedFinding> news, Set<String> changed, FindingStatus status, StateFolder state, StoryPages pages)
            throws StateException {
        TreeSet<String> stories = new TreeSet<>();
        for (CheckedFinding finding : news) {
            String story = finding.finding().story();
            if (!changed.contains(story) && pages.lacks(story)) {
                stories.add(story);
            }
        }
        comparisons.compare(stories, state, story -> page(story, status, pages), story -> {});
    }

    private static List<CheckedStory> stories(
            StateFolder state, Set<String> changed, FindingNotes notes, List<CheckedFinding> news)
            throws StateException {
        Set<String> told = news.stream().map(f -> f.finding().story()).collect(Collectors.toSet());
        List<CheckedStory> stories = new ArrayList<>();
        for (StoryOutline story : state.stories()) {
            String id = story.id();
            stories.add(new CheckedStory(
                    story,
                    changed.contains(id),
                    notes.agreements(id),
                    told.contains(id) ? state.story(id) : Optional.empty()));
        }
        return stories;
    }

    private static List<String> warnings(List<ReadFeed> feeds, Arrivals arrivals) {
        List<String> warnings = new ArrayList<>();
        feeds.forEach(feed -> warnings.addAll(feed.warnings()));
        warnings.addAll(arrivals.warnings());
        return warnings;
    }
}
