package crosscheck.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.Crosscheck;
import crosscheck.claim.Account;
import crosscheck.settings.Settings;
import crosscheck.source.PlainTextReader;
import crosscheck.source.RawInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

    private static final String SOURCE = """
            Harbour to be deepened

            “We don’t expect the dredging to harm the colour of the water,” Ms Haugen said. “If it does, we will stop at once.”

            The minister called the plan "a very good start - and no more" on Monday.

            Nobody has counted the seals, the fishermen say, and nobody will.
            """;

    private static QuotationFinder finder;

    @BeforeAll
    static void readTheSource() throws Exception {
        Account account = Crosscheck.create(Settings.DEFAULT)
                .claims(new PlainTextReader()
                        .read(RawInput.of("harbour.txt", SOURCE.getBytes(StandardCharsets.UTF_8))));
        finder = new QuotationFinder(List.of(account));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            If it does, we will stop at once.                                     | VERBATIM
            a very good start                                                     | VERBATIM
            We don't expect the dredging to harm the color of the water           | HOUSE_STYLE
            a very good start — and no more                                       | HOUSE_STYLE
            We don’t expect the dredging to harm … the water                      | HOUSE_STYLE
            We don’t expect [it] to harm the colour of the water                  | HOUSE_STYLE
            harm the colour of the water. If it does, we will stop at once        | HOUSE_STYLE
            If it did, we would stop at once                                      | ALTERED
            We don’t expect the dredging to change the colour of the water        | ALTERED
            a good start and no more than that                                    | ALTERED
            The sea is our mother                                                 | NOT_FOUND
            start                                                                 | VERBATIM
            stop                                                                  | VERBATIM
            wonderful                                                             | NOT_FOUND
            """)
    void tellsHowAQuotationStands(String quotation, QuotationStanding standing) {
        List<QuotationPassage> passages = finder.find(quotation);

        assertEquals(
                standing,
                passages.isEmpty()
                        ? QuotationStanding.NOT_FOUND
                        : passages.get(0).standing(),
                passages.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"If it does, we will stop at once", "If it did, we would stop at once"})
    void givesEachPassageOnce(String quotation) {
        List<QuotationPassage> passages = finder.find(quotation);

        assertEquals(1, passages.size(), passages.toString());
    }

    @Test
    void findsWordsThatTheSourceDoesNotQuote() {
        assertEquals(
                "Nobody has counted the seals",
                finder.find("Nobody has counted the seals.").get(0).text());
    }

    @Test
    void givesThePassageThatComesNearest() {
        QuotationPassage nearest =
                finder.find("If it did, we would stop at once").get(0);

        assertEquals("If it does, we will stop at once", nearest.text());
        assertTrue(nearest.likeness() > 0.6 && nearest.likeness() < 1, nearest.toString());
    }

    @Test
    void survivesAQuotationOfMarksOnlyAndAVeryLongOne() {
        assertEquals(List.of(), finder.find("…"));
        assertEquals(List.of(), finder.find("[ ]"));
        assertEquals(List.of(), finder.find("the water ".repeat(5_000)));
    }
}
