package crosscheck.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ClutterTest {

    private static final Clutter CLUTTER = new Clutter(WordList.read("/crosscheck/source/clutter.txt"));

    @ParameterizedTest
    @CsvFileSource(
            resources = "clutter-lines.txt",
            delimiterString = " | ",
            quoteCharacter = '\u0002',
            maxCharsPerColumn = 1000)
    void tellsClutterFromProse(String kind, String line) {
        assertEquals(kind.equals("-"), CLUTTER.is(line), line);
    }
}
