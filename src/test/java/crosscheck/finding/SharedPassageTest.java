package crosscheck.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.claim.Claim;
import crosscheck.source.Span;
import org.junit.jupiter.api.Test;

class SharedPassageTest {

    private static final String A =
            "The mayor, who may run again in the fall, closed two schools on Friday because of the flood.";
    private static final String B = "Two schools were closed by the mayor after the flooding, parents said.";

    private final PlainClaims claims = new PlainClaims();

    @Test
    void findsTheStretchThatBothTell() {
        SharedPassage shared = shared(A, B);

        assertTrue(text(A, shared.core().orElseThrow().a()).contains("closed two schools"));
        assertTrue(text(B, shared.core().orElseThrow().b()).contains("Two schools were closed"));
    }

    @Test
    void pairsAWordWithTheOneThatCorresponds() {
        SharedPassage shared = shared(A, B);

        Span mayor = span(A, "mayor");
        assertEquals("mayor", text(B, shared.a().counterpart(mayor).orElseThrow()));
        assertFalse(shared.a().counterpart(span(A, "may run")).isPresent());
    }

    @Test
    void pairsWordsOfOneStemAndNearSynonyms() {
        String a = "The ministry announced an inquiry into the flooding.";
        String b = "An investigation of the flood was the department's first announcement.";
        SharedPassage shared = shared(a, b);

        assertEquals(
                "flood", text(b, shared.a().counterpart(span(a, "flooding")).orElseThrow()));
        assertEquals(
                "investigation",
                text(b, shared.a().counterpart(span(a, "inquiry")).orElseThrow()));
    }

    @Test
    void putsAHedgeOfAnotherClauseFarFromWhatBothTell() {
        SharedPassage shared = shared(A, B);

        assertTrue(shared.a().nearness(span(A, "may run")) < shared.a().nearness(span(A, "two")));
    }

    @Test
    void hasNoStretchWhereNothingIsShared() {
        SharedPassage shared = shared("The port of Lille was empty.", "Five ministers resigned over a tax.");

        assertTrue(shared.stretches().isEmpty());
        assertEquals(0, shared.a().share());
    }

    private SharedPassage shared(String a, String b) {
        Claim first = claims.claim("wire.md", a, "2017-05-02");
        Claim second = claims.claim("paper.txt", b, "2017-05-02");
        return SharedPassage.of(first, second);
    }

    private static String text(String of, Span span) {
        return span.of(of);
    }

    private static Span span(String of, String words) {
        int start = of.indexOf(words);
        return new Span(start, start + words.length());
    }
}
