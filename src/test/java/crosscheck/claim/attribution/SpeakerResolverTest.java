package crosscheck.claim.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.claim.fact.NameFinder;
import crosscheck.claim.text.Prose;
import crosscheck.claim.text.ProseReader;
import crosscheck.source.PlainTextReader;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpeakerResolverTest {

    private final ProseReader reader = new ProseReader();
    private final NameFinder names = new NameFinder();

    /**
     * A case is the name that the last speaker must get and a story: speakers stand in square brackets, what they say in
     * braces, and a slash parts paragraphs. A star before the name asks for an anonymous speaker; {@code @} and a name after
     * it for a camp.
     */
    @ParameterizedTest
    @CsvFileSource(resources = "speakers.csv", delimiter = '|', quoteCharacter = '\u0001')
    void namesTheLastSpeaker(String expected, String story) {
        Speaker speaker = last(resolve(story, Map.of()));
        String camp = expected.contains("@") ? speaker.camp().map(c -> "@" + c).orElse("") : "";
        assertEquals(expected, (speaker.anonymous() ? "*" : "") + speaker.name() + camp, story);
    }

    @Test
    void showsTheNameOfTheSettings() {
        String story = "Statement / The city hall was closed. [The city hall] said {the stairs were icy}.";
        Speaker speaker = last(resolve(story, Map.of("Rathaus", List.of("city hall"))));
        assertEquals("Rathaus", speaker.name());
    }

    @Test
    void takesIInAQuotationForWhoIsQuoted() {
        List<Attribution> resolved =
                resolve("A letter / {\"We stay, and [I] know {that it is best},\"} [Anna Berg] said.", Map.of());
        assertEquals("Anna Berg", resolved.get(0).speaker().orElseThrow().name());
    }

    @Test
    void leavesAnAttributionWithoutASpeakerAlone() {
        Source source = source("A headline\n\nIt will rain.");
        Prose prose = reader.read(source);
        Attribution open = new Attribution(
                Attribution.Kind.INDIRECT, List.of(new Span(12, 24)), Optional.empty(), Optional.empty());
        List<Attribution> resolved =
                new SpeakerResolver(SpeakerDirectory.create(Map.of())).resolve(prose, names.find(prose), List.of(open));
        assertEquals(List.of(open), resolved);
    }

    @Test
    void takesTimeInProportionToTheText() {
        StringBuilder story = new StringBuilder("Trial\n\nAnna Berg spoke.");
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            story.append(' ');
            int start = story.length();
            story.append("she said that Berg and he and his aides left, and the officials of the port agreed.");
            Span speaker = new Span(start, start + 3);
            attributions.add(new Attribution(
                    Attribution.Kind.INDIRECT,
                    List.of(new Span(start + 9, start + 40)),
                    Optional.of(new Speaker(speaker, "she", "she", false)),
                    Optional.empty()));
        }
        Prose prose = reader.read(source(story.toString()));
        List<Attribution> resolved =
                new SpeakerResolver(SpeakerDirectory.create(Map.of())).resolve(prose, names.find(prose), attributions);
        assertEquals("Anna Berg", resolved.get(1999).speaker().orElseThrow().name());
    }

    private static Speaker last(List<Attribution> attributions) {
        return attributions.get(attributions.size() - 1).speaker().orElseThrow();
    }

    private List<Attribution> resolve(String story, Map<String, List<String>> aliases) {
        StringBuilder text = new StringBuilder();
        List<Span> speakers = new ArrayList<>();
        List<Span> contents = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        String marked = story.replace(" / ", "\n\n");
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[' || c == '{') {
                open.push(text.length());
            } else if (c == ']') {
                speakers.add(new Span(open.pop(), text.length()));
            } else if (c == '}') {
                contents.add(new Span(open.pop(), text.length()));
            } else {
                text.append(c);
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            String words = speakers.get(i).of(text);
            attributions.add(new Attribution(
                    Attribution.Kind.MIXED,
                    List.of(contents.get(i)),
                    Optional.of(new Speaker(speakers.get(i), words, words, false)),
                    Optional.empty()));
        }
        Prose prose = reader.read(source(text.toString()));
        return new SpeakerResolver(SpeakerDirectory.create(aliases)).resolve(prose, names.find(prose), attributions);
    }

    private static Source source(String text) {
        return new PlainTextReader().read("story.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
