package crosscheck.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stories of the items in an index: those around new items are grouped anew, the others stay as they are. */
final class Stories {

    /** What an item must at least have in common with one of a story, for the crowd around it, to set the story in motion. */
    private static final double TOUCHED = 1;

    private final ItemIndex index;

    Stories(ItemIndex index) {
        this.index = index;
    }

    /** Groups these items, which are in the index already, and the stories that they may belong to. */
    StoryChanges regroup(Collection<String> ids) throws IOException {
        Neighbourhood neighbourhood = new Neighbourhood(index);
        TreeMap<String, Profile> items = new TreeMap<>();
        Set<String> beside = new TreeSet<>(ids);
        for (String id : ids) {
            Profile item = index.profile(id).orElseThrow();
            items.put(id, item);
            beside.addAll(beside(item, neighbourhood));
        }
        TreeMap<String, StoryOutline> before = new TreeMap<>();
        for (String id : beside) {
            index.storyOf(id).ifPresent(story -> before.put(story.id(), story));
        }
        for (StoryOutline story : before.values()) {
            for (String member : story.items()) {
                if (!items.containsKey(member)) {
                    items.put(member, index.profile(member).orElseThrow());
                }
            }
        }
        return store(new Grouping(neighbourhood).stories(items.values()), before, new HashSet<>(ids));
    }

    /** The items that this one could share a story with. */
    private Set<String> beside(Profile item, Neighbourhood neighbourhood) throws IOException {
        Set<String> beside = new TreeSet<>();
        double crowd = neighbourhood.crowd(item);
        for (Neighbour neighbour : neighbourhood.near(item)) {
            if (neighbour.likeness() >= TOUCHED * crowd) {
                beside.add(neighbour.profile().id());
            }
        }
        for (Profile other : index.sharingBands(item.shingles())) {
            if (other.isCopyOf(item)) {
                beside.add(other.id());
            }
        }
        return beside;
    }

    private StoryChanges store(List<List<List<Profile>>> groups, Map<String, StoryOutline> before, Set<String> touched)
            throws IOException {
        StoryIds ids = new StoryIds(before.values());
        TreeSet<String> changed = new TreeSet<>();
        for (List<List<Profile>> group : StoryIds.inOrder(groups)) {
            StoryOutline story = outline(ids.of(group), group);
            if (!story.equals(before.get(story.id())) || !Collections.disjoint(story.items(), touched)) {
                index.put(story);
                changed.add(story.id());
            }
        }
        for (String gone : ids.left()) {
            index.removeStory(gone);
        }
        return new StoryChanges(List.copyOf(changed), List.copyOf(ids.left()));
    }

    /** Takes items out of the index and of their stories; the others of a story stay together. */
    StoryChanges remove(Collection<Profile> items) throws IOException {
        Set<String> gone = new TreeSet<>();
        Map<String, StoryOutline> touched = new TreeMap<>();
        for (Profile item : items) {
            gone.add(item.id());
            index.storyOf(item.id()).ifPresent(story -> touched.put(story.id(), story));
        }
        List<StoryOutline> left = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (StoryOutline story : touched.values()) {
            without(story, gone).ifPresentOrElse(left::add, () -> empty.add(story.id()));
        }
        for (String id : gone) {
            index.removeItem(id);
        }
        for (String id : empty) {
            index.removeStory(id);
        }
        for (StoryOutline story : left) {
            index.put(story);
        }
        return new StoryChanges(left.stream().map(StoryOutline::id).toList(), empty);
    }

    private Optional<StoryOutline> without(StoryOutline story, Set<String> gone) throws IOException {
        List<Profile> stay = new ArrayList<>();
        for (String id : story.items()) {
            if (!gone.contains(id)) {
                stay.add(index.profile(id).orElseThrow());
            }
        }
        return stay.isEmpty() ? Optional.empty() : Optional.of(outline(story.id(), Syndication.witnesses(stay)));
    }

    private static StoryOutline outline(String id, List<List<Profile>> witnesses) {
        return new StoryOutline(
                id,
                witnesses.get(0).get(0).title(),
                witnesses.stream()
                        .map(witness -> witness.stream()
                                .sorted(Profile.OWN_FIRST)
                                .map(Profile::id)
                                .toList())
                        .toList());
    }
}
