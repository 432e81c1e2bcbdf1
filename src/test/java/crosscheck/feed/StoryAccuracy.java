package crosscheck.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.source.Block;
import crosscheck.source.Source;
import crosscheck.source.TextBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how well articles are put into stories: {@code StoryAccuracy ../shared/eval/events/dev}. Each document is one
 * item, each sub-topic one story, all mixed together; the hard case is inside each topic, whose two sub-topics are different
 * events of a kind. Prints it for the threshold that ships, all at once and as the items come in ten runs, and, with the
 * threshold chosen on the topics of the other folds, cross-validated.
 */
final class StoryAccuracy {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int FOLDS = 3;

    private final Map<String, String> storyOf = new TreeMap<>();
    private final Map<String, Item> items = new TreeMap<>();

    private StoryAccuracy() {}

    public static void main(String[] arguments) throws IOException {
        StoryAccuracy measure = new StoryAccuracy();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                measure.read(file);
            }
        }
        measure.print("at once", measure.inRuns(1));
        measure.print("in ten runs", measure.inRuns(10));
        for (int seed = 0; seed < 3; seed++) {
            measure.print("cross-validated, seed " + seed, measure.crossValidated(seed));
        }
    }

    private void read(Path file) throws IOException {
        JsonNode story = new ObjectMapper().readTree(file.toFile());
        for (JsonNode document : story.get("documents")) {
            String id = document.get("source").asText();
            TextBuilder text = new TextBuilder();
            for (JsonNode sentence : document.get("sentences")) {
                text.add(
                        text.text().isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH,
                        sentence.get("text").asText());
            }
            storyOf.put(id, story.get("story").asText());
            items.put(
                    id,
                    new Item(
                            id,
                            "events",
                            false,
                            Source.of(
                                    id,
                                    text.text().lines().findFirst().orElse(""),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    "en",
                                    text.text(),
                                    text.blocks())));
        }
    }

    private String topicOf(String item) {
        return storyOf.get(item).replaceFirst("\\D.*", "");
    }

    /** The story that each item was put into. */
    private Map<String, String> inRuns(int runs) throws IOException {
        Path folder = Files.createTempDirectory("stories");
        try (ItemIndex index = new ItemIndex(folder)) {
            Stories stories = new Stories(index);
            for (int run = 0; run < runs; run++) {
                int part = run;
                List<String> ids = items.keySet().stream()
                        .filter(id -> Math.floorMod(id.hashCode(), runs) == part)
                        .toList();
                put(ids, index);
                stories.regroup(ids);
            }
            Map<String, String> have = new HashMap<>();
            index.stories().forEach(story -> story.items().forEach(item -> have.put(item, story.id())));
            return have;
        } finally {
            delete(folder);
        }
    }

    private void put(Collection<String> ids, ItemIndex index) throws IOException {
        TermCounter terms = new TermCounter();
        for (String id : ids) {
            KeptItem item = new KeptItem(items.get(id), NOW);
            index.put(item, Profile.of(item, terms.of(item.item().source())));
        }
    }

    private Map<String, String> crossValidated(int seed) throws IOException {
        List<String> topics = new ArrayList<>(
                new TreeSet<>(items.keySet().stream().map(this::topicOf).toList()));
        java.util.Collections.shuffle(topics, new java.util.Random(seed));
        Map<String, String> have = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Set<String> tested = new TreeSet<>(IntStream.range(0, topics.size())
                    .filter(i -> i % FOLDS == left)
                    .mapToObj(topics::get)
                    .toList());
            List<String> test = items.keySet().stream()
                    .filter(id -> tested.contains(topicOf(id)))
                    .toList();
            List<String> train = items.keySet().stream()
                    .filter(id -> !tested.contains(topicOf(id)))
                    .toList();
            double best = DoubleStream.iterate(0.5, t -> t < 1.05, t -> t + 0.05)
                    .boxed()
                    .max(Comparator.comparing(t -> all(grouped(train, t)).f1()))
                    .orElseThrow();
            have.putAll(grouped(test, best));
        }
        return have;
    }

    private Map<String, String> grouped(List<String> ids, double threshold) {
        try {
            Path folder = Files.createTempDirectory("stories");
            try (ItemIndex index = new ItemIndex(folder)) {
                put(ids, index);
                List<Profile> profiles = new ArrayList<>();
                for (String id : ids) {
                    profiles.add(index.profile(id).orElseThrow());
                }
                Map<String, String> have = new HashMap<>();
                new Grouping(new Neighbourhood(index), threshold)
                        .stories(profiles)
                        .forEach(story -> story.forEach(witness -> witness.forEach(
                                item -> have.put(item.id(), story.get(0).get(0).id()))));
                return have;
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private BCubed all(Map<String, String> have) {
        return BCubed.of(have.keySet(), storyOf::get, have::get);
    }

    private void print(String what, Map<String, String> have) {
        BCubed all = all(have);
        List<BCubed> hard = have.keySet().stream()
                .map(this::topicOf)
                .distinct()
                .sorted()
                .map(topic -> BCubed.of(
                        have.keySet().stream()
                                .filter(id -> topicOf(id).equals(topic))
                                .toList(),
                        storyOf::get,
                        have::get))
                .toList();
        System.out.printf(
                Locale.ROOT,
                "%-26s all P %.3f R %.3f F1 %.3f  hard P %.3f R %.3f F1 %.3f%n",
                what,
                all.precision(),
                all.recall(),
                all.f1(),
                hard.stream().mapToDouble(BCubed::precision).average().orElseThrow(),
                hard.stream().mapToDouble(BCubed::recall).average().orElseThrow(),
                hard.stream().mapToDouble(BCubed::f1).average().orElseThrow());
    }
}
