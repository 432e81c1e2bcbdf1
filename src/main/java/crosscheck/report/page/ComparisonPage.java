package crosscheck.report.page;

import crosscheck.finding.Comparison;
import crosscheck.settings.Settings;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The whole page of a comparison: what the template {@code report.html} gets as {@code page}.
 *
 * @param grave the cards to read first
 * @param notes the cards with nothing but notes
 * @param accepted the cards that a baseline accepts
 * @param filters what the reader can filter by
 */
public record ComparisonPage(
        Glance glance,
        List<Card> grave,
        List<Card> notes,
        List<Card> accepted,
        Filters filters,
        Matrix matrix,
        List<LeftOut> leftOut,
        Hearing hearing,
        List<AccountText> texts,
        Making making) {

    /** The choices of the filter, in the order in which they are offered. */
    public record Filters(List<Choice> rules, List<Choice> accounts, List<Choice> speakers) {}

    /** A choice: what the cards carry, and what the reader sees. */
    public record Choice(String value, String label) {}

    public static ComparisonPage of(Comparison comparison, String version, Settings settings, List<String> warnings) {
        Story story = new Story(comparison);
        Cards cards = Cards.of(story);
        List<LeftOut> leftOut = LeftOut.of(story, cards);
        Voices voices = Voices.of(comparison.accounts());
        return new ComparisonPage(
                Glance.of(story, cards, leftOut, voices),
                cards.grave(),
                cards.notes(),
                cards.accepted(),
                filters(story),
                Matrix.of(story),
                leftOut,
                Hearing.of(story, voices),
                comparison.accounts().stream()
                        .map(a -> AccountText.of(story, cards, a))
                        .toList(),
                Making.of(comparison, version, settings, warnings));
    }

    private static Filters filters(Story story) {
        TreeMap<String, String> rules = new TreeMap<>();
        TreeSet<String> speakers = new TreeSet<>();
        story.comparison().findings().forEach(f -> {
            rules.put(f.rule(), crosscheck.finding.RuleGuide.of(f.rule()).title());
            f.claims().stream().map(Speech::name).filter(n -> !n.isEmpty()).forEach(speakers::add);
        });
        return new Filters(
                rules.entrySet().stream()
                        .map(e -> new Choice(e.getKey(), e.getValue()))
                        .toList(),
                story.sources().stream()
                        .map(s -> new Choice(String.valueOf(story.place(s)), story.label(s)))
                        .toList(),
                speakers.stream().map(s -> new Choice(s.replace("|", "/"), s)).toList());
    }
}
