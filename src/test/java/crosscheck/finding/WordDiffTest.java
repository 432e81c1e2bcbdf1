package crosscheck.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(s -> s.of(text)).toList();
    }

    @Test
    void givesTheWordsThatOnlyOnePassageHas() {
        String a = "We had a very good call";
        String b = "we had a good, long call.";
        WordDiff diff = WordDiff.of(a, b);
        assertEquals(List.of("very"), words(diff.onlyA(), a));
        assertEquals(List.of("long"), words(diff.onlyB(), b));
        assertEquals(5, diff.shared());
    }

    @Test
    void joinsRunsThatStandForEachOther() {
        String a = "the regime must stop this at once";
        String b = "the elected government must stop this";
        List<WordDiff.Part> parts = WordDiff.of(a, b).parts();
        assertEquals(
                List.of(true, false, true, false),
                parts.stream().map(WordDiff.Part::same).toList());
        assertEquals("regime", parts.get(1).a().of(a));
        assertEquals("elected government", parts.get(1).b().of(b));
    }

    @Test
    void doesNotMindMarksOrCase() {
        WordDiff diff = WordDiff.of("Don’t stop — never!", "don't stop, never");
        assertEquals(List.of(), diff.onlyA());
        assertEquals(List.of(), diff.onlyB());
    }

    @Test
    void keepsFiguresWhole() {
        String a = "It cost $1.5 million";
        WordDiff diff = WordDiff.of(a, "It cost $1.6 million");
        assertEquals(List.of("1.5"), words(diff.onlyA(), a));
    }

    @Test
    void comparesPassagesWithoutWords() {
        assertEquals(List.of(), WordDiff.of("", "…").parts());
    }
}
