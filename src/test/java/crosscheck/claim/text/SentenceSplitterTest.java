package crosscheck.claim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final int ONE_MILLION = 1_000_000;

    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.txt", delimiter = '\u0001', quoteCharacter = '\u0002')
    void splits(String paragraph) {
        String text = paragraph.replace(" ‖ ", " ").replace("‖", "");

        List<Span> sentences = split(text);

        assertEquals(
                paragraph.replace(" ‖ ", "\n").replace("‖", "\n"),
                sentences.stream().map(s -> s.of(text)).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Governor Signs Bill on St. Paul Bridge for U.S. Army",
                "Jones Jr. Will Plead Guilty on Monday, G.O.P. Says",
                "Mayor of D.C. Wants More Police"
            })
    void leavesAHeadlineWholeThoughEachWordHasACapital(String headline) {
        Span whole = new Span(0, headline.length());

        assertEquals(List.of(whole), splitter.split(headline, whole, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", "a", ". ", "A. ", "(a. ", "“A? ", "1. ", "• ", "U.S. ", "a.A", "\ud800. ", "...", ") ."})
    void takesLongLinesInItsStride(String piece) {
        String line = piece.repeat(ONE_MILLION / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertPartition(line, split(line)));
    }

    @Test
    void partsAnyTextIntoSentencesInOrder() {
        String alphabet = "aB. ?!\"“”'’()[]…•1\n\t-—Ää\ud83d\ude00\ud800\u0000U.S.Mr. I";
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertPartition(text.toString(), split(text.toString()));
        }
    }

    private List<Span> split(String text) {
        return splitter.split(text, new Span(0, text.length()).trim(text), false);
    }

    /** Sentences are in order, don't overlap, and leave out nothing but white space. */
    private static void assertPartition(String text, List<Span> sentences) {
        int last = 0;
        for (Span sentence : sentences) {
            assertTrue(sentence.start() >= last && !sentence.isEmpty() && sentence.end() <= text.length());
            assertTrue(new Span(last, sentence.start()).trim(text).isEmpty(), "only white space between sentences");
            assertEquals(sentence, sentence.trim(text));
            last = sentence.end();
        }
        assertTrue(new Span(last, text.length()).trim(text).isEmpty());
    }
}
