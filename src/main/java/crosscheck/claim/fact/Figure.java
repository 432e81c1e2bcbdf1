package crosscheck.claim.fact;

import crosscheck.source.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number, amount, count, percentage or range: "59 missiles", "$1.5 million", "dozens of people".
 *
 * @param low the least value it can mean; empty where it is open below ("at most six"); of a score its smaller number
 * @param high the greatest value it can mean; empty where it is open above ("more than 50"); of a score its greater number
 * @param unit what it is measured in ("USD", "percent", "km"), "rank" or {@link #SCORE}; empty for a plain count
 * @param of the head noun of what is counted, as a lemma ("missile"); empty where there is none
 * @param approximate whether the text says so ("about", "some", "dozens")
 */
public record Figure(
        Span span,
        String text,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String unit,
        String of,
        boolean approximate) {

    /** The unit of votes and games: "21 to 9". */
    public static final String SCORE = "score";

    /** Whether it is two numbers, one for each side. */
    public boolean isScore() {
        return unit.equals(SCORE);
    }
}
