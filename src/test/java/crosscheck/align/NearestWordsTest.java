package crosscheck.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.claim.Account;
import crosscheck.claim.SentenceClaims;
import crosscheck.source.PlainTextReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The evidence of words of like meaning, on pairs that share no word but the day. */
class NearestWordsTest {

    private static final String GAZETTE = """
            Lawmakers approved the measure on Monday.

            The ferry sank in the harbour on Monday.
            """;

    private static final String HERALD = """
            Senators passed the bill on Monday.

            It will cost the towns nine million pounds.

            A boat went under near the port on Monday.
            """;

    private static PairEvidence evidence;

    @BeforeAll
    static void read() {
        evidence = PairEvidence.lexical(List.of(account("gazette.txt", GAZETTE), account("herald.txt", HERALD)));
    }

    private static Account account(String path, String text) {
        return new SentenceClaims(prose -> List.of())
                .extract(new PlainTextReader().read(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static double number(String a, String b, String name) {
        int pair = IntStream.range(0, evidence.size())
                .filter(k -> evidence.first(k).text().startsWith(a)
                        && evidence.second(k).text().startsWith(b))
                .findFirst()
                .orElseThrow();
        return evidence.row(pair)[evidence.names().indexOf(name)];
    }

    @Test
    void isHigherForWordsOfLikeMeaning() {
        for (String name : List.of("alike.mixed.max", "alike.mixed.min", "alike.local.max")) {
            assertTrue(number("Lawmakers", "Senators", name) > number("Lawmakers", "A boat", name), name);
            assertTrue(number("The ferry", "A boat", name) > number("The ferry", "Senators", name), name);
        }
    }

    @Test
    void looksAtVerbsByThemselves() {
        assertTrue(
                number("Lawmakers", "Senators", "alike.verb.max") > number("The ferry", "Senators", "alike.verb.max"));
    }

    @Test
    void tellsWhichSentenceOfAnAccountTellsMoreThanItsOthers() {
        assertTrue(number("Lawmakers", "Senators", "alike.beyond.best.max") > 0);
        assertTrue(number("Lawmakers", "A boat", "alike.beyond.best.max") < 0);
        assertTrue(number("Lawmakers", "Senators", "alike.beyond.sum.max")
                > number("Lawmakers", "A boat", "alike.beyond.sum.max"));
    }

    @Test
    void namesTheWordThatIsFurthestFromAny() {
        assertTrue(number("Lawmakers", "Senators", "alike.verb.apart.max")
                < number("Lawmakers", "A boat", "alike.verb.apart.max"));
    }

    @Test
    void givesEveryPairTheSameNumbers() {
        assertEquals(
                1,
                IntStream.range(0, evidence.size())
                        .map(k -> evidence.row(k).length)
                        .distinct()
                        .count());
        assertEquals(
                evidence.names().size(), evidence.names().stream().distinct().count());
    }
}
