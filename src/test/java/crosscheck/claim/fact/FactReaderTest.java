package crosscheck.claim.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Tagger;
import crosscheck.claim.text.WordTable;
import crosscheck.source.Block;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactReaderTest {

    private static final Tagger TAGGER = new Tagger();
    private static final FactReader READER = new FactReader();

    @ParameterizedTest
    @MethodSource("figures")
    void readsFigures(List<String> row) {
        String found = facts(row.get(0), "2017-05-02").figures().stream()
                .map(FactReaderTest::shown)
                .collect(Collectors.joining("; "));

        assertEquals(row.get(1), found);
    }

    @ParameterizedTest
    @MethodSource("times")
    void readsTimes(List<String> row) {
        String found = facts(row.get(0), "2017-05-02").times().stream()
                .map(t -> t.text() + " = " + shown(t.from()) + ".." + shown(t.to()))
                .collect(Collectors.joining("; "));

        assertEquals(row.get(1), found);
    }

    @Test
    void leavesARelativeTimeOpenWithoutADayOfPublication() {
        TimeReference time =
                facts("The ship left the harbour on Tuesday.", "").times().get(0);

        assertEquals(Optional.empty(), time.from());
        assertEquals("Tuesday", time.text());
    }

    @Test
    void resolvesAFullDateWithoutADayOfPublication() {
        TimeReference time =
                facts("The ship left the harbour on 3 April 2017.", "").times().get(0);

        assertEquals("2017-04-03", shown(time.from()));
    }

    @Test
    void readsALongRunOfNumbersInTime() {
        String crafted = "million 5 and ".repeat(2_000) + ".";

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> facts(crafted, "2017-05-02"));
    }

    static Stream<List<String>> figures() {
        return WordTable.rows("/crosscheck/fact/figures.txt").stream();
    }

    static Stream<List<String>> times() {
        return WordTable.rows("/crosscheck/fact/times.txt").stream();
    }

    private static Facts facts(String text, String day) {
        Source source = new Source(
                "id",
                "wire.txt",
                "title",
                Optional.empty(),
                day.isEmpty() ? Optional.empty() : Optional.of(Published.parse(day)),
                Optional.empty(),
                "en",
                text,
                List.of());
        Span whole = new Span(0, text.length());
        Block block = new Block(whole, Block.Kind.PARAGRAPH);
        return READER.read(source, new Sentence(whole, block, TAGGER.tag(text, whole)));
    }

    private static String shown(Figure figure) {
        String of = figure.of().isEmpty() ? "" : " (" + figure.of() + ")";
        String unit = figure.unit().isEmpty() ? "" : " " + figure.unit();
        return (figure.approximate() ? "~" : "") + figure.text() + " = "
                + figure.low().map(FactReaderTest::plain).orElse("") + ".."
                + figure.high().map(FactReaderTest::plain).orElse("") + unit + of;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String shown(Optional<Temporal> time) {
        return time.map(Temporal::toString).orElse("?");
    }
}
