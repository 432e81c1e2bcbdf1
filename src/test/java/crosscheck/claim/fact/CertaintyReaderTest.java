package crosscheck.claim.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Tagger;
import crosscheck.source.Block;
import crosscheck.source.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CertaintyReaderTest {

    private final Tagger tagger = new Tagger();
    private final CertaintyReader reader = new CertaintyReader();

    /** The part to judge stands between square brackets; without them it is the whole sentence. */
    @ParameterizedTest
    @CsvFileSource(resources = "/crosscheck/claim/fact/certainty.csv", delimiter = '|')
    void judgesAPassageByTheWordsThatReachIt(String level, String marked) {
        String text = marked.replace("[", "").replace("]", "");
        int from = Math.max(0, marked.indexOf('['));
        int to = marked.indexOf(']') < 0 ? text.length() : marked.indexOf(']') - 1;
        Certainty certainty = reader.read(text, sentence(text), new Span(from, to), Optional.empty());
        assertEquals(level, certainty.level().label(), marked + " " + certainty.cues());
    }

    @Test
    void showsTheWordsThatHedge() {
        String text = "The two are accused of hiding the money, the mayor may have known.";
        Certainty certainty = reader.read(text, sentence(text), new Span(0, text.length()), Optional.empty());
        assertEquals("accused of", certainty.cues().get(0).text());
    }

    @Test
    void takesAnAttributionThatOnlyReportsAsReported() {
        assertEquals(Certainty.Level.REPORTED, attributed("The bridge is safe, the mayor said.", "said"));
    }

    @Test
    void takesAnAttributionThatClaimsAsAlleged() {
        assertEquals(Certainty.Level.ALLEGED, attributed("The bridge is safe, the mayor claimed.", "claimed"));
    }

    @Test
    void takesAnAttributionThatDeniesAsDenied() {
        assertEquals(Certainty.Level.DENIED, attributed("The mayor denied that he had taken the money.", "denied"));
    }

    @Test
    void readsOfNoTokensThatTheyAssert() {
        Sentence clutter = new Sentence(new Span(0, 4), block(4), java.util.List.of());
        assertEquals(Certainty.ASSERTED, reader.read("Menu", clutter, new Span(0, 4), Optional.empty()));
    }

    private Certainty.Level attributed(String text, String cue) {
        Span span = new Span(text.indexOf(cue), text.indexOf(cue) + cue.length());
        return reader.read(text, sentence(text), new Span(0, text.length()), Optional.of(new Cue(span, cue)))
                .level();
    }

    private Sentence sentence(String text) {
        Span whole = new Span(0, text.length());
        return new Sentence(whole, block(text.length()), tagger.tag(text, whole));
    }

    private static Block block(int length) {
        return new Block(new Span(0, length), Block.Kind.PARAGRAPH);
    }
}
