package crosscheck.feed;

import crosscheck.source.ContentHash;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts items into stories: the stories around new items are grouped anew, the others stay as they are. */
final class Stories {

    /** The mean cosine from which on two groups of items are one story. */
    private static final double SAME_STORY = 0.22;

    /** How many of the items that are most like one it is compared with. */
    private static final int CANDIDATES = 50;

    private final ItemIndex index;

    Stories(ItemIndex index) {
        this.index = index;
    }

    /** Groups these items, which are in the index already, and what is around them. */
    StoryChanges regroup(Collection<String> items) throws IOException {
        TreeMap<String, StoredItem> affected = new TreeMap<>();
        Map<String, StoryOutline> before = new TreeMap<>();
        for (String id : items) {
            Optional<StoredItem> item = index.item(id);
            if (item.isEmpty()) {
                continue;
            }
            affected.put(id, item.get());
            for (StoredItem near : index.like(item.get(), CANDIDATES)) {
                if (near.terms().cosine(item.get().terms()) >= SAME_STORY) {
                    index.storyOf(near.id()).ifPresent(story -> before.put(story.id(), story));
                }
            }
        }
        for (String id : items) {
            index.storyOf(id).ifPresent(story -> before.put(story.id(), story));
        }
        for (StoryOutline story : before.values()) {
            for (String member : story.items()) {
                if (!affected.containsKey(member)) {
                    index.item(member).ifPresent(item -> affected.put(member, item));
                }
            }
        }
        return store(grouped(new ArrayList<>(affected.values())), before, new HashSet<>(items));
    }

    /** Takes items out of the index and of their stories; a story keeps its other items together. */
    StoryChanges remove(Collection<StoredItem> items) throws IOException {
        Map<String, StoryOutline> touched = new TreeMap<>();
        Set<String> gone = new HashSet<>();
        for (StoredItem item : items) {
            index.storyOf(item.id()).ifPresent(story -> touched.put(story.id(), story));
            gone.add(item.id());
        }
        List<String> changed = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (StoryOutline story : touched.values()) {
            List<StoredItem> left = new ArrayList<>();
            for (String id : story.items()) {
                if (!gone.contains(id)) {
                    index.item(id).ifPresent(left::add);
                }
            }
            if (left.isEmpty()) {
                index.removeStory(story.id());
                empty.add(story.id());
            } else {
                index.put(outline(story.id(), left));
                changed.add(story.id());
            }
        }
        for (String id : gone) {
            index.removeItem(id);
        }
        return new StoryChanges(changed, empty);
    }

    private List<List<StoredItem>> grouped(List<StoredItem> items) throws IOException {
        Map<String, Integer> number = new HashMap<>();
        for (StoredItem item : items) {
            number.put(item.id(), number.size());
        }
        AverageLink link = new AverageLink(items.size(), SAME_STORY);
        for (StoredItem item : items) {
            int a = number.get(item.id());
            for (StoredItem near : index.like(item, CANDIDATES)) {
                Integer b = number.get(near.id());
                if (b != null && a != b) {
                    link.pair(a, b, item.terms().cosine(near.terms()));
                }
            }
        }
        return link.clusters().stream()
                .map(cluster -> cluster.stream().map(items::get).toList())
                .toList();
    }

    private StoryChanges store(List<List<StoredItem>> groups, Map<String, StoryOutline> before, Set<String> touched)
            throws IOException {
        Map<String, String> storyBefore = new HashMap<>();
        before.values().forEach(story -> story.items().forEach(item -> storyBefore.put(item, story.id())));
        Set<String> free = new TreeSet<>(before.keySet());
        TreeSet<String> changed = new TreeSet<>();
        List<List<StoredItem>> biggestFirst = groups.stream()
                .sorted(Comparator.comparing((List<StoredItem> group) -> -group.size())
                        .thenComparing(group -> group.get(0).id()))
                .toList();
        for (List<StoredItem> group : biggestFirst) {
            String id = inherited(group, storyBefore, free).orElseGet(() -> fresh(group));
            free.remove(id);
            StoryOutline story = outline(id, group);
            if (!story.equals(before.get(id)) || !Collections.disjoint(story.items(), touched)) {
                index.put(story);
                changed.add(id);
            }
        }
        for (String gone : free) {
            index.removeStory(gone);
        }
        return new StoryChanges(List.copyOf(changed), List.copyOf(free));
    }

    private static StoryOutline outline(String id, List<StoredItem> items) {
        List<List<StoredItem>> witnesses = NearCopies.witnesses(items);
        return new StoryOutline(
                id,
                witnesses.get(0).get(0).kept().item().source().title(),
                witnesses.stream()
                        .map(witness -> witness.stream().map(StoredItem::id).toList())
                        .toList());
    }

    /** The id of the story that most of these items were in, if no other has taken it. */
    private static Optional<String> inherited(
            List<StoredItem> group, Map<String, String> storyBefore, Set<String> free) {
        Map<String, Integer> votes = new TreeMap<>();
        for (StoredItem item : group) {
            String story = storyBefore.get(item.id());
            if (story != null && free.contains(story)) {
                votes.merge(story, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private static String fresh(List<StoredItem> group) {
        String first = group.stream()
                .min(Comparator.comparing(StoredItem::kept, WitnessOrder.BY_TIME))
                .map(StoredItem::id)
                .orElseThrow();
        return ContentHash.of(List.of("story", first));
    }
}
