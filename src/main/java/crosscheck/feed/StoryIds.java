package crosscheck.feed;

import crosscheck.source.ContentHash;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names stories so that one keeps its id as it grows, splits or takes in another. */
final class StoryIds {

    private final Map<String, String> storyBefore = new HashMap<>();
    private final TreeSet<String> left = new TreeSet<>();
    private final Set<String> given = new HashSet<>();

    /**
     * @param before the stories that the items were in
     */
    StoryIds(Collection<StoryOutline> before) {
        for (StoryOutline story : before) {
            left.add(story.id());
            story.items().forEach(item -> storyBefore.put(item, story.id()));
        }
    }

    /** The order in which stories are to be named: the biggest first, then the earliest. */
    static List<List<List<Profile>>> inOrder(List<List<List<Profile>>> groups) {
        return groups.stream()
                .sorted(Comparator.comparingLong((List<List<Profile>> group) ->
                                -group.stream().mapToLong(List::size).sum())
                        .thenComparing(group -> group.get(0).get(0), Profile.BY_TIME))
                .toList();
    }

    /** The id of the story that most of these items were in, if no other has taken it; else one of its first item. */
    String of(List<List<Profile>> witnesses) {
        Map<String, Integer> votes = new TreeMap<>();
        for (List<Profile> witness : witnesses) {
            for (Profile item : witness) {
                String story = storyBefore.get(item.id());
                if (story != null && left.contains(story)) {
                    votes.merge(story, 1, Integer::sum);
                }
            }
        }
        Optional<String> inherited = votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
        String id = inherited.orElseGet(() -> fresh(witnesses));
        left.remove(id);
        given.add(id);
        return id;
    }

    /** An item that once was the first of a story may have left it. */
    private String fresh(List<List<Profile>> witnesses) {
        String first = witnesses.get(0).get(0).id();
        String id = ContentHash.of(List.of("story", first));
        while (given.contains(id) || storyBefore.containsValue(id)) {
            id = ContentHash.of(List.of(id, first));
        }
        return id;
    }

    /** The ids that no story has taken over. */
    Set<String> left() {
        return left;
    }
}
