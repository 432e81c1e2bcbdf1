package crosscheck.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WellFormedTest {

    @ParameterizedTest
    @CsvSource({
        "a\uD83Db, a\uFFFDb",
        "\uDE00\uD83D, \uFFFD\uFFFD",
        "\uD83D, \uFFFD",
        "\uD83D\uD83D\uDE00, \uFFFD\uD83D\uDE00"
    })
    void replacesHalvesThatStandAlone(String text, String mended) {
        assertEquals(mended, WellFormed.of(text));
    }

    @Test
    void leavesPairsAsTheyAre() {
        String text = "The mayor wrote \"thanks \uD83D\uDE00\" on Tuesday.";

        assertSame(text, WellFormed.of(text));
    }

    @Test
    void isWhatSourcesAreMadeOf() {
        Source source = Source.of(
                "a.txt",
                "Bridge \uD83D shut",
                Optional.of("Wire\uDE00"),
                Optional.empty(),
                Optional.empty(),
                "en",
                "It cost 12\uD83D million.",
                List.of());

        assertEquals("Bridge \uFFFD shut", source.title());
        assertEquals(Optional.of("Wire\uFFFD"), source.publisher());
        assertEquals("It cost 12\uFFFD million.", source.text());
    }
}
