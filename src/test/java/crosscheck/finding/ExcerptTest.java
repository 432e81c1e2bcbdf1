package crosscheck.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void putsAPassageOnOneLine() {
        assertEquals("\"a very good call\"", Excerpt.quoted("a very\n  good\u00a0call "));
    }

    @Test
    void cutsALongPassageAfterAWord() {
        String cut = Excerpt.plain("word ".repeat(40));
        assertEquals("word ".repeat(13) + "word…", cut);
    }

    @Test
    void neverCutsASurrogatePair() {
        String cut = Excerpt.plain("x" + "\ud83d\ude00".repeat(100));
        assertTrue(cut.length() < 75);
        assertEquals(-1, cut.replace("\ud83d\ude00", "").indexOf('\ud83d'));
    }
}
