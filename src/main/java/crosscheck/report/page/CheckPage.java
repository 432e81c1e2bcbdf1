package crosscheck.report.page;

import crosscheck.feed.Arrival;
import crosscheck.feed.CheckResult;
import crosscheck.feed.CheckedFinding;
import crosscheck.feed.CheckedStory;
import crosscheck.feed.ReadFeed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of a run over feeds: what the template {@code check.html} gets as {@code page}.
 *
 * @param line what the run found, in a line
 * @param reading what it read, in a line
 * @param failing whether a new finding fails the check
 * @param complete whether all of every feed could be read
 * @param stories those with new findings, the gravest first
 * @param fixed the messages of what is fixed
 * @param known the messages of what is known, at most {@link #MOST_KNOWN}
 * @param knownCount how many are known
 * @param items those that are new or were changed, at most {@link #MOST_ITEMS}
 * @param itemCount how many these are
 */
public record CheckPage(
        String title,
        String line,
        String reading,
        boolean failing,
        boolean complete,
        List<StoryCard> stories,
        List<String> fixed,
        List<String> known,
        int knownCount,
        List<ItemLine> items,
        int itemCount,
        List<FeedLine> feeds,
        List<String> warnings,
        String version) {

    /** More than these nobody unfolds; the JSON has them all. */
    private static final int MOST_KNOWN = 200;

    /** The same of items. */
    private static final int MOST_ITEMS = 500;

    /** A feed; {@code problem} is empty where it could be read. */
    public record FeedLine(String name, String watch, String status, int items, String problem) {}

    /** An item that is new or was changed. */
    public record ItemLine(String title, String feed, String standing, String change, String story, String href) {}

    /**
     * The page.
     *
     * @param line what the run found, in a line
     * @param reading what it read, in a line
     */
    public static CheckPage of(CheckResult result, String line, String reading, String version) {
        List<StoryCard> stories = stories(result);
        List<Arrival> news = result.news();
        return new CheckPage(
                "Feeds checked",
                line,
                reading,
                result.fails(),
                result.isComplete(),
                stories,
                messages(result.findings(CheckedFinding.Status.FIXED)),
                messages(result.known().gravest(MOST_KNOWN)),
                result.known().size(),
                items(news.subList(0, Math.min(MOST_ITEMS, news.size())), result, stories),
                news.size(),
                result.feeds().stream().map(CheckPage::feed).toList(),
                warnings(result),
                version);
    }

    private static List<String> warnings(CheckResult result) {
        List<String> warnings = new ArrayList<>();
        result.feeds().forEach(feed -> warnings.addAll(feed.problems()));
        warnings.addAll(result.warnings());
        return warnings;
    }

    private static List<String> messages(List<CheckedFinding> findings) {
        return findings.stream().map(f -> f.finding().message()).toList();
    }

    /** In the order of their gravest findings. */
    private static List<StoryCard> stories(CheckResult result) {
        Map<String, List<CheckedFinding>> byStory = new LinkedHashMap<>();
        result.findings(CheckedFinding.Status.NEW)
                .forEach(f -> byStory.computeIfAbsent(f.finding().story(), s -> new ArrayList<>())
                        .add(f));
        Map<String, CheckedStory> stories = new HashMap<>();
        result.stories().forEach(story -> stories.put(story.id(), story));
        Map<String, String> news = new HashMap<>();
        result.news().forEach(a -> news.put(a.item().id(), a.standing().label()));
        List<StoryCard> cards = new ArrayList<>();
        byStory.forEach((story, findings) -> cards.add(StoryCard.of(stories.get(story), findings, news)));
        return cards;
    }

    private static List<ItemLine> items(List<Arrival> news, CheckResult result, List<StoryCard> cards) {
        Map<String, CheckedStory> storyOf = new HashMap<>();
        result.stories().forEach(story -> story.outline().items().forEach(item -> storyOf.put(item, story)));
        List<String> shown = cards.stream().map(StoryCard::id).toList();
        List<ItemLine> lines = new ArrayList<>();
        for (Arrival arrival : news) {
            CheckedStory story = storyOf.get(arrival.item().id());
            String id = story == null ? "" : StoryCard.anchor(story);
            lines.add(new ItemLine(
                    arrival.item().source().title(),
                    arrival.item().feed(),
                    arrival.standing().label(),
                    arrival.change(),
                    story == null ? "" : company(story),
                    shown.contains(id) ? "#" + id : ""));
        }
        return lines;
    }

    private static String company(CheckedStory story) {
        int others = story.outline().items().size() - 1;
        return others == 0 ? "alone so far" : others == 1 ? "with 1 other item" : "with " + others + " other items";
    }

    private static FeedLine feed(ReadFeed feed) {
        return new FeedLine(
                feed.feed().name(),
                feed.feed().watch() ? "ours" : "",
                feed.outcome().label(),
                feed.items().size(),
                String.join(" ", feed.problems()));
    }
}
