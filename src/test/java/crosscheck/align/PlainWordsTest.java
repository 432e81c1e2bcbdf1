package crosscheck.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void unifiesCaseQuoteMarksAndWhiteSpace() {
        assertEquals(
                PlainWords.of("The mayor said: “We won’t close it.”"),
                PlainWords.of(" the Mayor  said:\n\"We won't close it.\""));
    }

    @Test
    void tellsOtherWordsApart() {
        assertNotEquals(PlainWords.of("The bridge is shut."), PlainWords.of("The bridge is closed."));
    }
}
