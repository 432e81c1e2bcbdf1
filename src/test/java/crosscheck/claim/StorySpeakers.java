package crosscheck.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.AttributionModels;
import crosscheck.claim.attribution.ModelAttributor;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.attribution.SpeakerDirectory;
import crosscheck.claim.attribution.SpeakerIdentity;
import crosscheck.source.PlainTextReader;
import crosscheck.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures how often two sources that quote the same words get the same speaker: {@code StorySpeakers
 * ../shared/eval/stories [--errors]}. The cases are the pairs with a {@code quote} difference and no {@code attribution}
 * difference, where both sides have a speaker.
 */
final class StorySpeakers {

    private final ObjectMapper mapper = new ObjectMapper();
    private final SpeakerDirectory directory = SpeakerDirectory.create(Map.of());
    private final SentenceClaims claims = new SentenceClaims(new ModelAttributor(AttributionModels.standard()));
    private final Map<SpeakerIdentity, Integer> counts = new TreeMap<>();
    private final List<String> others = new ArrayList<>();
    private int pairs;
    private int named;

    private StorySpeakers() {}

    public static void main(String[] arguments) throws IOException {
        StorySpeakers measure = new StorySpeakers();
        try (Stream<Path> stories = Files.list(Path.of(arguments[0]))) {
            for (Path story : stories.filter(Files::isDirectory).sorted().toList()) {
                measure.add(story);
            }
        }
        if (arguments.length > 1) {
            measure.others.forEach(System.out::println);
        }
        System.out.printf(
                Locale.ROOT, "pairs %d, speakers on both sides %d: %s%n", measure.pairs, measure.named, measure.counts);
    }

    private void add(Path story) throws IOException {
        Map<String, Account> accounts = new TreeMap<>();
        for (JsonNode pair :
                mapper.readTree(story.resolve("gold.json").toFile()).get("pairs")) {
            boolean quote = false;
            boolean attribution = false;
            for (JsonNode difference : pair.get("differences")) {
                quote |= difference.get("type").asText().equals("quote");
                attribution |= difference.get("type").asText().equals("attribution");
            }
            if (quote && !attribution) {
                pairs++;
                compare(
                        story,
                        speakers(story, pair.get("a").asText(), accounts),
                        speakers(story, pair.get("b").asText(), accounts));
            }
        }
    }

    private void compare(Path story, List<Speaker> left, List<Speaker> right) {
        SpeakerIdentity best = null;
        String names = "";
        for (Speaker a : left) {
            for (Speaker b : right) {
                SpeakerIdentity identity = directory.compare(a, b);
                if (best == null || rank(identity) < rank(best)) {
                    best = identity;
                    names = a.name() + " <" + a.text() + "> / " + b.name() + " <" + b.text() + ">";
                }
            }
        }
        if (best != null) {
            named++;
            counts.merge(best, 1, Integer::sum);
            if (best != SpeakerIdentity.SAME) {
                others.add(story.getFileName() + " " + best + ": " + names);
            }
        }
    }

    /** The best first: a sentence may hold several attributions, and one of them is the pair's. */
    private static int rank(SpeakerIdentity identity) {
        return List.of(
                        SpeakerIdentity.SAME,
                        SpeakerIdentity.SAME_CAMP,
                        SpeakerIdentity.UNKNOWN,
                        SpeakerIdentity.DIFFERENT)
                .indexOf(identity);
    }

    private List<Speaker> speakers(Path story, String reference, Map<String, Account> accounts) throws IOException {
        int colon = reference.indexOf(':');
        String source = reference.substring(0, colon);
        if (!accounts.containsKey(source)) {
            Path file = story.resolve(source + ".txt");
            accounts.put(source, claims.extract(new PlainTextReader().read(file.toString(), Files.readAllBytes(file))));
        }
        JsonNode sentence = mapper.readTree(story.resolve(source + ".json").toFile())
                .get("sentences")
                .get(Integer.parseInt(reference.substring(colon + 1)));
        Span span = new Span(sentence.get("start").asInt(), sentence.get("end").asInt());
        return accounts.get(source).claims().stream()
                .filter(claim -> claim.span().overlaps(span))
                .flatMap(claim -> claim.attribution().flatMap(Attribution::speaker).stream())
                .distinct()
                .toList();
    }
}
