package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.settings.Settings;
import crosscheck.settings.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules that the settings leave on, and what they find:
 *
 * <pre>{@code List<Finding> findings = Rules.of(settings).check(alignment);}</pre>
 */
public final class Rules {

    private final List<Rule> rules;
    private final Settings settings;
    private final Predicate<Difference> minor;

    Rules(List<Rule> rules, Settings settings) {
        this(rules, settings, difference -> false);
    }

    private Rules(List<Rule> rules, Settings settings, Predicate<Difference> minor) {
        this.rules = rules.stream()
                .filter(rule -> settings.rule(rule.id()).enabled())
                .toList();
        this.settings = settings;
        this.minor = minor;
    }

    /** Every rule that is not switched off. */
    public static Rules of(Settings settings) {
        return new Rules(all(settings, new CertaintyRule()), settings);
    }

    /** The same for an alignment whose first account is a draft and the others what it was written from. */
    public static Rules ofDraft(Settings settings) {
        return new Rules(all(settings, CertaintyRule.ofDraft()), settings);
    }

    /** No rule, to begin with one's own. */
    public static Rules none(Settings settings) {
        return new Rules(List.of(), settings);
    }

    /** The ids of all rules, also of those that are switched off. */
    public static List<String> ids() {
        return all(Settings.DEFAULT, new CertaintyRule()).stream().map(Rule::id).toList();
    }

    private static List<Rule> all(Settings settings, CertaintyRule certainty) {
        return List.of(
                new QuoteRule(settings),
                new AttributionRule(settings),
                new NameRule(settings),
                new FigureRule(),
                new TimeRule(),
                certainty,
                new ContradictionRule(),
                new TermRule(settings.terms()),
                new OmissionRule());
    }

    /** These rules but one. */
    public Rules without(String id) {
        return new Rules(rules.stream().filter(rule -> !rule.id().equals(id)).toList(), settings, minor);
    }

    /** These rules, and what a test picks out is a note, unless the settings give its rule a severity. */
    public Rules noting(Predicate<Difference> test) {
        return new Rules(rules, settings, minor.or(test));
    }

    /** Only one of these rules. */
    public Rules only(String id) {
        return new Rules(rules.stream().filter(rule -> rule.id().equals(id)).toList(), settings, minor);
    }

    /** These rules and one more, unless the settings switch it off. */
    public Rules with(Rule rule) {
        return new Rules(Stream.concat(rules.stream(), Stream.of(rule)).toList(), settings, minor);
    }

    /** What there is to look at, in the order an editor should read it. */
    public List<Finding> check(Alignment alignment) {
        return findings(alignment, differences(alignment));
    }

    /** What the rules notice, in any order. */
    public List<Difference> differences(Alignment alignment) {
        List<Difference> differences = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<Severity> severity = settings.rule(rule.id()).severity();
            for (Difference found : rule.check(alignment)) {
                differences.add(severity.map(found::withSeverity)
                        .orElseGet(() -> minor.test(found) ? found.withSeverity(Severity.NOTE) : found));
            }
        }
        return differences;
    }

    /** Makes findings of what rules noticed, in the order an editor should read them. */
    public static List<Finding> findings(Alignment alignment, List<Difference> differences) {
        return new FindingList(alignment).of(differences);
    }
}
