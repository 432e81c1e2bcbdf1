package crosscheck.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.fact.Cue;
import crosscheck.claim.text.Sentence;
import crosscheck.source.Block;
import crosscheck.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimSplitterTest {

    private String text;

    @Test
    void keepsASentenceWithOneAttributionWhole() {
        text = "The mayor said that the bridge is safe.";

        assertEquals(
                List.of("The mayor said that the bridge is safe."),
                split(attribution("that the bridge is safe", "The mayor", "said")));
    }

    @Test
    void partsTwoContentsWhereTheSecondsSpeakerBegins() {
        text = "The mayor said the bridge is safe, but engineers warned that it may fall.";

        assertEquals(
                List.of("The mayor said the bridge is safe, but", "engineers warned that it may fall."),
                split(
                        attribution("the bridge is safe", "The mayor", "said"),
                        attribution("that it may fall", "engineers", "warned")));
    }

    @Test
    void endsTheOuterClaimWhereTheInnerOneBegins() {
        text = "The mayor said the bridge is old and that engineers believe it may fall.";

        assertEquals(
                List.of("The mayor said the bridge is old and that", "engineers believe it may fall."),
                split(
                        attribution("the bridge is old and that engineers believe it may fall", "The mayor", "said"),
                        attribution("it may fall", "engineers", "believe")));
    }

    @Test
    void leavesASentenceToTheOuterOneWhereThatHasNothingButItsCredit() {
        text = "The two mayors also discussed a new bridge, the council said.";

        List<ClaimSplitter.Part> parts = parts(
                attribution("The two mayors also discussed a new bridge", "the council", "said"),
                attribution("a new bridge", "The two mayors", "also discussed"));

        assertEquals(1, parts.size());
        assertEquals(
                "the council",
                parts.get(0).attribution().orElseThrow().speaker().orElseThrow().text());
    }

    @Test
    void givesTheInnerOneTheBeginningWhereBothBeginThere() {
        text = "Engineers fear the bridge may fall and want it closed, the mayor said.";

        assertEquals(
                List.of("Engineers fear the bridge may fall", "and want it closed, the mayor said."),
                split(
                        attribution("Engineers fear the bridge may fall and want it closed", "the mayor", "said"),
                        attribution("the bridge may fall", "Engineers", "fear")));
    }

    @Test
    void takesTheOpeningMarkAlongWithItsQuotation() {
        text = "The mayor called the bridge safe, while “it may fall tonight” is what one engineer wrote.";

        assertEquals(
                List.of("The mayor called the bridge safe, while", "“it may fall tonight” is what one engineer wrote."),
                split(
                        attribution("the bridge safe", "The mayor", "called"),
                        attribution("it may fall tonight", "one engineer", "wrote")));
    }

    @Test
    void putsTwoSpeakersOfOneContentOnTwoClaims() {
        text = "The mayor said, and the governor agreed, that the bridge is safe.";

        assertEquals(
                List.of("The mayor said, and", "the governor agreed, that the bridge is safe."),
                split(
                        attribution("that the bridge is safe", "The mayor", "said"),
                        attribution("that the bridge is safe", "the governor", "agreed")));
    }

    private List<ClaimSplitter.Part> parts(Attribution... attributions) {
        Span all = new Span(0, text.length());
        Sentence sentence = new Sentence(all, new Block(all, Block.Kind.PARAGRAPH), List.of());
        return ClaimSplitter.split(text, sentence, List.of(attributions));
    }

    private List<String> split(Attribution... attributions) {
        List<ClaimSplitter.Part> parts = parts(attributions);
        assertEquals(attributions.length, parts.size());
        return parts.stream().map(p -> p.span().of(text)).toList();
    }

    private Attribution attribution(String content, String speaker, String cue) {
        Span speakerSpan = span(speaker);
        return new Attribution(
                Attribution.Kind.INDIRECT,
                List.of(span(content)),
                Optional.of(new Speaker(speakerSpan, speaker, speaker, false)),
                Optional.of(new Cue(span(cue), cue)));
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
