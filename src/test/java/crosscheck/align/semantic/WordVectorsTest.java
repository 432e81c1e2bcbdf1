package crosscheck.align.semantic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordVectorsTest {

    private static final byte[] SMALL =
            WordVectors.bytes(List.of("ferry", "##boat", "'"), new byte[][] {{3, 4}, {0, -8}, {1, 0}});

    private static double cosine(String a, String b) {
        WordVectors words = WordVectors.shipped();
        return Encoding.cosine(words.vector(a).orElseThrow(), words.vector(b).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "approved, passed, harbour",
        "Killed, dead, Tuesday",
        "lawmakers, senators, flowers",
        "hospital, clinic, budget",
        "arrested, detained, elected",
        "ferry, boat, lawyer",
    })
    void putsWordsOfLikeMeaningNearEachOther(String word, String alike, String other) {
        assertTrue(
                cosine(word, alike) > cosine(word, other) + 0.1, () -> cosine(word, alike) + " " + cosine(word, other));
    }

    @Test
    void givesAVectorOfLengthOneForAWordOfSeveralPieces() {
        float[] vector = WordVectors.shipped().vector("gerrymandering").orElseThrow();

        assertEquals(1, Encoding.cosine(vector, vector), 1e-5);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        WordVectors words = WordVectors.read(new ByteArrayInputStream(SMALL));

        assertArrayEquals(new float[] {0.6f, 0.8f}, words.vector("Ferry").orElseThrow(), 1e-6f);
        assertArrayEquals(new float[] {0.6f, -0.8f}, words.vector("ferryboat").orElseThrow(), 1e-6f);
    }

    @Test
    void knowsNothingOfAWordWithAPieceThatIsNotInTheTable() throws IOException {
        WordVectors words = WordVectors.read(new ByteArrayInputStream(SMALL));

        assertTrue(words.vector("harbour").isEmpty());
        assertTrue(words.vector("ferry-harbour").isEmpty());
        assertTrue(words.vector("").isEmpty());
        assertTrue(words.vector("\ud800").isEmpty());
    }

    @Test
    void refusesAFileThatEndsTooSoonOrIsOfAnotherKind() {
        assertThrows(
                IOException.class,
                () -> WordVectors.read(new ByteArrayInputStream(Arrays.copyOf(SMALL, SMALL.length - 1))));
        assertThrows(
                IOException.class, () -> WordVectors.read(new ByteArrayInputStream(new byte[] {0, 2, 'n', 'o', 0})));
    }
}
