package crosscheck.align.semantic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {

    private static final List<String> PIECES = List.of(
            "[UNK]", "un", "##aff", "##able", "want", "##want", "##ed", "wa", "##ing", ",", "low", "##est", "naive",
            "don", "'", "t", "\"", "”", "中", "国", "$", "5", "-", "year");

    private final WordPiece wordPiece = new WordPiece(vocabulary());

    private static Map<String, Integer> vocabulary() {
        Map<String, Integer> vocabulary = new HashMap<>();
        PIECES.forEach(p -> vocabulary.put(p, vocabulary.size()));
        return vocabulary;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unwanted | un ##want ##ed",
                "UNwantéd,lowest | un ##want ##ed , low ##est",
                "unaffable | un ##aff ##able",
                "Naïve | naive",
                "don't | don ' t",
                "“want” | [UNK] want ”",
                "中国wanted | 中 国 want ##ed",
                "$5-year | $ 5 - year",
                "unwantedX | [UNK]",
            })
    void partsTextAsBertDoes(String text, String pieces) {
        assertEquals(
                List.of(pieces.split(" ")),
                wordPiece.pieces(text).stream().map(p -> PIECES.get(p.id())).toList());
    }

    @Test
    void tellsWhereTheWordOfAPieceBegins() {
        assertEquals(
                List.of(0, 0, 0, 9),
                wordPiece.pieces("unwanted low").stream()
                        .map(WordPiece.Piece::at)
                        .toList());
    }

    @Test
    void takesAWordOfOverAHundredLettersForUnknown() {
        assertEquals(1, wordPiece.pieces("want".repeat(26)).size());
    }

    @Test
    void dropsControlCharactersAndLoneSurrogates() {
        assertEquals(
                List.of("want", "##ed"),
                wordPiece.pieces("wan\u0000t\ud800ed").stream()
                        .map(p -> PIECES.get(p.id()))
                        .toList());
    }
}
