package crosscheck.report.page;

import crosscheck.finding.Comparison;
import crosscheck.finding.RuleGuide;
import crosscheck.finding.Rules;
import crosscheck.settings.RuleSettings;
import crosscheck.settings.Settings;
import crosscheck.settings.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * How the page was made.
 *
 * @param facts the program, its models and settings
 * @param warnings what was not read and why
 * @param rules what each rule means
 */
public record Making(String version, List<Fact> facts, List<String> warnings, List<Rule> rules) {

    /** A line of the table. */
    public record Fact(String name, String value) {}

    /** A rule as the page explains it; {@code set} is what the settings say of it, empty for nothing. */
    public record Rule(String id, String name, String title, String says, String advice, String set) {}

    static Making of(Comparison comparison, String version, Settings settings, List<String> warnings) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Program", "Crosscheck " + version));
        facts.add(new Fact(
                "Semantic model",
                comparison.semantic() ? "used" : "not used: claims were compared by their words alone"));
        comparison.models().forEach((name, model) -> facts.add(new Fact("Model: " + name, model)));
        settings.matchThreshold().ifPresent(t -> facts.add(new Fact("Score from which claims match", t.toString())));
        if (!settings.aliases().isEmpty()) {
            facts.add(new Fact(
                    "Aliases of speakers added",
                    String.join(", ", settings.aliases().keySet())));
        }
        if (!settings.terms().isEmpty()) {
            facts.add(new Fact(
                    "Sets of loaded terms added",
                    String.valueOf(settings.terms().size())));
        }
        facts.add(new Fact("Claims read", String.valueOf(claims(comparison))));
        facts.add(new Fact(
                "Pairs that say the same",
                String.valueOf(comparison.alignment().matches().size())));
        List<String> known = Rules.ids();
        List<Rule> rules = RuleGuide.all().stream()
                .filter(g -> known.isEmpty() || known.contains(g.id()) || isUsed(comparison, g.id()))
                .map(g ->
                        new Rule("rule-" + g.id(), g.id(), g.title(), g.says(), g.advice(), set(settings.rule(g.id()))))
                .toList();
        return new Making(version, facts, warnings, rules);
    }

    private static int claims(Comparison comparison) {
        return comparison.accounts().stream().mapToInt(a -> a.claims().size()).sum();
    }

    private static boolean isUsed(Comparison comparison, String rule) {
        return comparison.findings().stream().anyMatch(f -> f.rule().equals(rule));
    }

    private static String set(RuleSettings settings) {
        if (!settings.enabled()) {
            return "switched off in the settings";
        }
        return settings.severity()
                .map(Severity::label)
                .map(s -> "set to " + s + " in the settings")
                .orElse("");
    }
}
