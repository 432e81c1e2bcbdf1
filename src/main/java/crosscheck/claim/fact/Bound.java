package crosscheck.claim.fact;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** How a word before a number bounds it: "more than 50", "up to 30", "about 100". */
enum Bound {
    OVER,
    LEAST,
    UNDER,
    MOST,
    ABOUT,
    JUST;

    static Bound of(String kind) {
        return valueOf(kind.toUpperCase(Locale.ROOT));
    }

    Optional<BigDecimal> low(BigDecimal value) {
        return this == UNDER || this == MOST ? Optional.empty() : Optional.of(value);
    }

    Optional<BigDecimal> high(BigDecimal value) {
        return this == OVER || this == LEAST ? Optional.empty() : Optional.of(value);
    }
}
