package crosscheck.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordVectorTableTest {

    private static NavigableMap<String, float[]> words() {
        Random random = new Random(2);
        NavigableMap<String, float[]> words = new TreeMap<>();
        for (String word : List.of("ferry", "harbour", "##ing", "[unused1]", "中", "'", "42", "council", "bridge")) {
            float[] vector = new float[80];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) random.nextGaussian();
            }
            words.put(word, vector);
        }
        return words;
    }

    private static List<String> pieces(byte[] table) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(table));
        in.readUTF();
        byte[] names = new byte[in.readInt()];
        int numbers = in.readInt();
        in.readFully(names);
        List<String> pieces = List.of(new String(names, StandardCharsets.UTF_8).split("\n", -1));
        assertEquals(64 * pieces.size(), numbers);
        assertEquals(numbers, in.readAllBytes().length);
        return pieces;
    }

    @Test
    void keepsWhatEnglishIsWrittenWith() throws IOException {
        List<String> pieces = pieces(WordVectorTable.bytes(words()));

        assertTrue(pieces.containsAll(List.of("ferry", "##ing", "'", "42")));
        assertFalse(pieces.contains("[unused1]"));
        assertFalse(pieces.contains("中"));
    }

    @Test
    void givesTheSameBytesEachTime() {
        assertArrayEquals(WordVectorTable.bytes(words()), WordVectorTable.bytes(words()));
    }
}
