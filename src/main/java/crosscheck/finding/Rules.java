package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.settings.Settings;
import crosscheck.settings.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that the settings leave on, and what they find:
 *
 * <pre>{@code List<Finding> findings = Rules.of(settings).check(alignment);}</pre>
 */
public final class Rules {

    private final List<Rule> rules;
    private final Settings settings;

    Rules(List<Rule> rules, Settings settings) {
        this.rules = rules.stream()
                .filter(rule -> settings.rule(rule.id()).enabled())
                .toList();
        this.settings = settings;
    }

    /** Every rule that is not switched off. */
    public static Rules of(Settings settings) {
        return new Rules(all(settings), settings);
    }

    /** The ids of all rules, also of those that are switched off. */
    public static List<String> ids() {
        return all(Settings.DEFAULT).stream().map(Rule::id).toList();
    }

    private static List<Rule> all(Settings settings) {
        return List.of(
                new QuoteRule(settings),
                new AttributionRule(settings),
                new NameRule(settings),
                new FigureRule(),
                new TimeRule(),
                new CertaintyRule(),
                new ContradictionRule(),
                new TermRule(settings.terms()),
                new OmissionRule());
    }

    /** These rules but one. */
    public Rules without(String id) {
        return new Rules(rules.stream().filter(rule -> !rule.id().equals(id)).toList(), settings);
    }

    /** These rules and one more, unless the settings switch it off. */
    public Rules with(Rule rule) {
        return new Rules(Stream.concat(rules.stream(), Stream.of(rule)).toList(), settings);
    }

    /** What there is to look at, in the order an editor should read it. */
    public List<Finding> check(Alignment alignment) {
        List<Difference> differences = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<Severity> severity = settings.rule(rule.id()).severity();
            Stream<Difference> found = rule.check(alignment).stream();
            found.map(d -> severity.map(d::withSeverity).orElse(d)).forEach(differences::add);
        }
        return new FindingList(alignment).of(differences);
    }
}
