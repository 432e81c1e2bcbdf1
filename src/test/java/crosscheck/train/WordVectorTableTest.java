package crosscheck.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordVectorTableTest {

    private static NavigableMap<String, float[]> words() {
        Random random = new Random(2);
        NavigableMap<String, float[]> words = new TreeMap<>();
        List<String> names =
                new ArrayList<>(List.of("ferry", "harbour", "##ing", "[unused1]", "中", "'", "42", "council", "bridge"));
        for (char c = 'a'; c <= 'z'; c++) {
            names.addAll(List.of("one" + c, "two" + c, "three" + c));
        }
        for (String word : names) {
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

    /** Random vectors of 80 numbers lose a fifth of what they hold in 64: what is alike stays alike. */
    @Test
    void keepsHowAlikeWordsAre() throws IOException {
        NavigableMap<String, float[]> words = words();
        float[] alike = words.get("ferry").clone();
        alike[0] += 0.5f;
        words.put("boat", alike);
        byte[] table = WordVectorTable.bytes(words);
        int first = table.length - 64 * pieces(table).size();
        int boat = first + 64 * pieces(table).indexOf("boat");
        int ferry = first + 64 * pieces(table).indexOf("ferry");
        int harbour = first + 64 * pieces(table).indexOf("harbour");

        assertTrue(product(table, boat, ferry) > 0.9 * product(table, ferry, ferry));
        assertTrue(product(table, harbour, ferry) < 0.5 * product(table, ferry, ferry));
        int largest = 0;
        for (int i = first; i < table.length; i++) {
            largest = Math.max(largest, Math.abs(table[i]));
        }
        assertEquals(127, largest);
    }

    private static long product(byte[] table, int a, int b) {
        long sum = 0;
        for (int i = 0; i < 64; i++) {
            sum += table[a + i] * table[b + i];
        }
        return sum;
    }

    @Test
    void givesTheSameBytesEachTime() {
        assertArrayEquals(WordVectorTable.bytes(words()), WordVectorTable.bytes(words()));
    }
}
