package crosscheck.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crosscheck.source.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandoffReaderTest {

    @Test
    void tiesSpansToAttributions() throws IOException {
        List<GoldAttribution> read = new StandoffReader()
                .read(
                        List.of(
                                "T1\tSource 0 4\tAnna",
                                "T2\tCue 5 9\tsaid",
                                "T3\tContent 10 13;14 16\tshe ca",
                                "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
                                "E2\tAttribution-no-source:T4 "),
                        "Anna said she came.");

        assertEquals(
                List.of(new GoldAttribution(
                        List.of(new Span(10, 13), new Span(14, 16)), List.of(new Span(0, 4)), List.of(new Span(5, 9)))),
                read);
    }

    @Test
    void countsCodePointsAsBratDoes() throws IOException {
        List<GoldAttribution> read = new StandoffReader()
                .read(List.of("T1\tContent 2 4\thi", "E1\tAttribution:T1 Content:T1"), "\uD83D\uDE00 hi");

        assertEquals(List.of(new Span(3, 5)), read.get(0).content());
    }

    @Test
    void namesTheLineThatIsNoAnnotation() {
        IOException e = assertThrows(
                IOException.class, () -> new StandoffReader().read(List.of("T1\tSource here\tx"), "some text"));

        assertEquals("no brat annotation: T1\tSource here\tx", e.getMessage());
    }
}
