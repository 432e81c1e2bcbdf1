package crosscheck.report.page;

import crosscheck.feed.CheckedFinding;
import crosscheck.feed.CheckedStory;
import crosscheck.feed.Item;
import crosscheck.feed.KeptFinding;
import crosscheck.feed.Story;
import crosscheck.feed.Witness;
import crosscheck.finding.Evidence;
import crosscheck.finding.RuleGuide;
import crosscheck.finding.SourceLabels;
import crosscheck.source.Block;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A story with new findings, on the page of a run.
 *
 * @param id for links to the card
 * @param href the story's own page
 * @param facts how many accounts, copies and agreements it has, in a line
 * @param witnesses who tells it
 * @param told the new findings
 */
public record StoryCard(
        String id, String href, String title, String facts, List<WitnessLine> witnesses, List<Told> told) {

    /** The folder of the stories' pages, beside the page of the run. */
    public static final String FOLDER = "stories";

    /**
     * An account.
     *
     * @param news "new" or "changed" where this run read it first or anew; else empty
     * @param copies who printed it too; empty where nobody did
     */
    public record WitnessLine(String label, String title, String news, String copies) {}

    /**
     * A finding.
     *
     * @param href its card on the story's page
     * @param verdict that it fails the check; empty where it doesn't
     * @param passages the words it rests on
     */
    public record Told(
            String href, Gravity gravity, String rule, String message, String verdict, List<Words> passages) {}

    /** The words of an account, with what stands before and after them in its paragraph. */
    public record Words(String account, String language, String before, String text, String after) {

        /** How much of the paragraph is shown on each side, in UTF-16 units. */
        private static final int CONTEXT = 140;

        static Words of(Evidence evidence, SourceLabels labels) {
            Source source = evidence.source();
            Span span = evidence.span();
            Span paragraph = source.blocks().stream()
                    .map(Block::span)
                    .filter(block -> block.start() <= span.start() && span.end() <= block.end())
                    .findFirst()
                    .orElse(span);
            String before = source.text().substring(paragraph.start(), span.start());
            String after = source.text().substring(span.end(), paragraph.end());
            return new Words(labels.of(source), source.language(), end(before), evidence.text(), beginning(after));
        }

        private static String end(String text) {
            if (text.length() <= CONTEXT) {
                return text;
            }
            int cut = text.indexOf(' ', text.length() - CONTEXT);
            return cut < 0 ? "…" : "…" + text.substring(cut);
        }

        private static String beginning(String text) {
            int cut = text.lastIndexOf(' ', CONTEXT);
            return text.length() <= CONTEXT ? text : text.substring(0, Math.max(0, cut)) + " …";
        }
    }

    /** The address of a story's page as seen from the page of the run. */
    public static String page(String story) {
        return FOLDER + "/" + story + ".html";
    }

    static String anchor(CheckedStory story) {
        return "s-" + story.id();
    }

    /** @param news what items are to this run, by the state's name of each */
    static StoryCard of(CheckedStory story, List<CheckedFinding> findings, Map<String, String> news) {
        List<Witness> witnesses = story.told().map(Story::witnesses).orElse(List.of());
        SourceLabels labels =
                SourceLabels.of(witnesses.stream().map(w -> w.first().source()).toList());
        return new StoryCard(
                anchor(story),
                page(story.id()),
                story.outline().title(),
                facts(story),
                witnesses.stream().map(w -> witness(w, news)).toList(),
                findings.stream().map(f -> told(f, labels)).toList());
    }

    private static String facts(CheckedStory story) {
        int accounts = story.outline().witnesses().size();
        int copies = story.outline().items().size() - accounts;
        List<String> facts = new ArrayList<>();
        facts.add(accounts + (accounts == 1 ? " account" : " accounts"));
        if (copies > 0) {
            facts.add(copies == 1 ? "1 copy, not counted" : copies + " copies, not counted");
        }
        facts.add(story.agreements() == 1 ? "1 fact agreed on" : story.agreements() + " facts agreed on");
        return String.join(" · ", facts);
    }

    private static WitnessLine witness(Witness witness, Map<String, String> news) {
        String standing = witness.items().stream()
                .map(item -> news.getOrDefault(item.id(), ""))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
        String copies = witness.copies().stream().map(Item::feed).distinct().collect(Collectors.joining(", "));
        return new WitnessLine(
                witness.first().source().label(), witness.first().source().title(), standing, copies);
    }

    private static Told told(CheckedFinding checked, SourceLabels labels) {
        KeptFinding finding = checked.finding();
        return new Told(
                page(finding.story()) + "#f-" + finding.id(),
                Gravity.of(finding.severity()),
                RuleGuide.of(finding.rule()).title(),
                finding.message(),
                checked.fails() ? "fails the check" : "",
                checked.evidence().stream().map(e -> Words.of(e, labels)).toList());
    }
}
