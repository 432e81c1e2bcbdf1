package crosscheck.feed;

import crosscheck.settings.CheckSettings;
import crosscheck.settings.FailSettings;
import crosscheck.settings.FeedSettings;
import crosscheck.settings.FindingSelection;
import crosscheck.settings.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which findings of a check count, and which of them fail it. */
public final class Policy {

    private static final String OMISSION = "omission";

    private final CheckSettings settings;
    private final Set<String> watched;
    private final List<FailSettings> fail;

    private Policy(CheckSettings settings, Set<String> watched, List<FailSettings> fail) {
        this.settings = settings;
        this.watched = watched;
        this.fail = fail;
    }

    /** The policy of the settings, for these feeds. Without a word there on what fails the check, errors do. */
    public static Policy of(CheckSettings settings, Collection<FeedSettings> feeds) {
        Set<String> watched = feeds.stream()
                .filter(FeedSettings::watch)
                .map(FeedSettings::name)
                .collect(Collectors.toSet());
        List<FailSettings> fail = settings.fail().isEmpty()
                ? List.of(new FailSettings(FindingSelection.ALL, Severity.ERROR))
                : settings.fail();
        return new Policy(settings, watched, fail);
    }

    /** The same policy, but that everything of a severity and above fails the check, or nothing. */
    public Policy failingFrom(Optional<Severity> least) {
        List<FailSettings> all = least.stream()
                .map(severity -> new FailSettings(FindingSelection.ALL, severity))
                .toList();
        return new Policy(settings, watched, all);
    }

    /** The feeds that the policy names. */
    public static Stream<String> feedsNamedIn(CheckSettings settings) {
        return Stream.concat(settings.fail().stream().map(FailSettings::which), settings.ignore().stream())
                .flatMap(selection -> selection.feeds().stream());
    }

    /** How many independent accounts make an agreement. */
    int witnesses() {
        return settings.witnesses();
    }

    /**
     * Whether a finding is told at all.
     *
     * @param touched every item that it touches, copies too
     */
    boolean counts(KeptFinding finding, List<Item> touched) {
        boolean ours = watched.isEmpty() || touched.stream().map(Item::feed).anyMatch(watched::contains);
        boolean agreed = !finding.rule().equals(OMISSION) || finding.tellers().size() >= settings.witnesses();
        return ours && agreed && settings.ignore().stream().noneMatch(selection -> fits(selection, finding, touched));
    }

    /**
     * Whether a new finding fails the check.
     *
     * @param touched every item that it touches, copies too
     */
    boolean fails(KeptFinding finding, List<Item> touched) {
        return fail.stream()
                .anyMatch(rule -> finding.severity().atLeast(rule.least()) && fits(rule.which(), finding, touched));
    }

    private static boolean fits(FindingSelection selection, KeptFinding finding, List<Item> touched) {
        return (selection.rules().isEmpty() || selection.rules().contains(finding.rule()))
                && (selection.feeds().isEmpty()
                        || touched.stream().anyMatch(item -> selection.feeds().contains(item.feed())))
                && (selection.titles().isEmpty()
                        || touched.stream()
                                .anyMatch(item -> isTitled(
                                        selection.titles(), item.source().title())));
    }

    private static boolean isTitled(List<String> words, String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** What it says, so that two policies can be told apart. */
    @Override
    public String toString() {
        return settings.witnesses() + " " + settings.ignore() + " "
                + watched.stream().sorted().toList();
    }
}
