package crosscheck.finding;

import crosscheck.claim.fact.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How two figures that count the same thing stand to each other. */
public enum FigureRelation {
    /** They say the same number, with the same reserve. */
    EQUAL,
    /** One is the other, rounded or with a bound close to it: "43,000" for "43,350", "over 300" for "313.89". */
    ROUNDING,
    /** Both may be true, but one says less: "more than 50" for "59", "several" for "18". */
    PRECISION,
    /** They can't both be true. */
    CONFLICT;

    /** "About 100" is taken to mean at most so much more or less, as a share. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    /** A bound and a number within this factor are close: "over $10,000" for "$10,977". */
    private static final BigDecimal CLOSE = new BigDecimal("1.25");

    /** Vague quantities are alike up to this factor: "some" and "several", but not "several" and "many". */
    private static final BigDecimal ALIKE = new BigDecimal("1.5");

    /** A number counts as rounded from 100 on ("1,200" for "1,187"), or where it drops decimals; 60 is not 59 rounded. */
    private static final BigDecimal LEAST_ROUNDED = BigDecimal.valueOf(100);

    public static FigureRelation of(Figure a, Figure b) {
        boolean sameBounds = same(a.low(), b.low()) && same(a.high(), b.high());
        if (sameBounds) {
            return a.approximate() == b.approximate() ? EQUAL : PRECISION;
        }
        if (a.isScore() && b.isScore()) {
            return CONFLICT;
        }
        if (isVague(a) && isVague(b)) {
            BigDecimal x = a.low().orElse(BigDecimal.ZERO);
            BigDecimal y = b.low().orElse(BigDecimal.ZERO);
            return x.max(y).compareTo(x.min(y).multiply(ALIKE)) <= 0 ? EQUAL : PRECISION;
        }
        if (isVague(a) || isVague(b)) {
            return PRECISION;
        }
        if (meet(a, b)) {
            return isClose(a, b) ? ROUNDING : PRECISION;
        }
        return isRounded(a, b) || isRounded(b, a) ? ROUNDING : CONFLICT;
    }

    /** Whether a figure is given without a number: "several", "dozens". */
    public static boolean isVague(Figure figure) {
        return figure.approximate() && !same(figure.low(), figure.high());
    }

    private static boolean same(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() == b.isPresent() && (a.isEmpty() || a.get().compareTo(b.get()) == 0);
    }

    private static boolean meet(Figure a, Figure b) {
        return least(a).compareTo(most(b)) <= 0 && least(b).compareTo(most(a)) <= 0;
    }

    private static BigDecimal least(Figure figure) {
        return figure.low()
                .map(v -> figure.approximate() ? v.multiply(BigDecimal.ONE.subtract(ABOUT)) : v)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal most(Figure figure) {
        return figure.high()
                .map(v -> figure.approximate() ? v.multiply(BigDecimal.ONE.add(ABOUT)) : v)
                .orElse(new BigDecimal("1e30"));
    }

    private static boolean isClose(Figure a, Figure b) {
        BigDecimal x = value(a);
        BigDecimal y = value(b);
        return x.max(y).compareTo(x.min(y).multiply(CLOSE)) <= 0;
    }

    /** Whether the same number stands in both texts, with other words around it: "two years" and "more than two years". */
    public static boolean isSameNumber(Figure a, Figure b) {
        return !isVague(a) && !isVague(b) && value(a).compareTo(value(b)) == 0;
    }

    /** The number that stands in the text, of a range its end. */
    static BigDecimal value(Figure figure) {
        return figure.high().or(figure::low).orElse(BigDecimal.ZERO);
    }

    /** Whether {@code round} is {@code exact} with fewer digits. */
    private static boolean isRounded(Figure round, Figure exact) {
        BigDecimal x = value(round).stripTrailingZeros();
        BigDecimal y = value(exact);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-x.scale());
        boolean dropsDecimals = y.stripTrailingZeros().scale() > 0
                && x.scale() < y.stripTrailingZeros().scale();
        boolean coarse = step.compareTo(LEAST_ROUNDED) >= 0 || dropsDecimals;
        return coarse
                && y.stripTrailingZeros().precision() > x.precision()
                && x.subtract(y).abs().compareTo(step) < 0
                && x.subtract(y).abs().compareTo(y.multiply(ABOUT).setScale(10, RoundingMode.UP)) <= 0;
    }
}
