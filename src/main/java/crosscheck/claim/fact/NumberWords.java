package crosscheck.claim.fact;

import crosscheck.claim.text.WordTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a number from digits or words: "1,200", "2.5 million", "twenty-one", "two hundred and fifty", "half a dozen". */
final class NumberWords {

    /** Longer runs of digits are telephone numbers or worse. */
    private static final int MOST_DIGITS = 15;

    /** As in "five hundred thousand million". */
    private static final int MOST_MAGNITUDES = 3;

    /**
     * A number that was read.
     *
     * @param next the index after its last lexeme
     * @param magnitude the magnitude it was multiplied by last, 1 where there is none
     */
    record Numeral(BigDecimal value, int next, BigDecimal magnitude) {}

    private final Map<String, BigDecimal> cardinals = new HashMap<>();
    private final Map<String, BigDecimal> magnitudes = new HashMap<>();
    private final Map<String, BigDecimal> suffixes = new HashMap<>();
    private final Map<String, BigDecimal> ordinals = new HashMap<>();
    private final Map<String, BigDecimal> parts = new HashMap<>();

    NumberWords() {
        Map<String, Map<String, BigDecimal>> kinds = Map.of(
                "cardinal", cardinals, "magnitude", magnitudes, "suffix", suffixes, "ordinal", ordinals, "part", parts);
        for (List<String> row : WordTable.rows("/crosscheck/fact/numbers.txt")) {
            kinds.get(row.get(1)).put(row.get(0), new BigDecimal(row.get(2)));
        }
    }

    /** The rank that a word names ("third"), or null. */
    BigDecimal ordinal(String word) {
        return ordinals.get(word);
    }

    /** The denominator that a word names ("thirds"), or null. */
    BigDecimal part(String word) {
        return parts.get(word);
    }

    boolean isMagnitude(String word) {
        return magnitudes.containsKey(word);
    }

    /** The number that starts at {@code i}, or null. */
    Numeral read(Lexemes lexemes, int i) {
        Lexeme first = lexemes.get(i);
        if (first.isDigits()) {
            return digits(lexemes, i);
        }
        if (first.is("half") && lexemes.get(i + 1).is("a")) {
            return halfA(lexemes, i + 2);
        }
        if (first.is("half") && lexemes.get(i + 1).isHyphen()) {
            return halfA(lexemes, i + 2);
        }
        if ((first.is("a") || first.is("an"))
                && magnitudes.containsKey(lexemes.get(i + 1).lower())) {
            return words(lexemes, i + 1);
        }
        return cardinals.containsKey(first.lower()) ? words(lexemes, i) : null;
    }

    private Numeral halfA(Lexemes lexemes, int i) {
        BigDecimal magnitude = magnitudes.get(lexemes.get(i).lower());
        return magnitude == null ? null : new Numeral(magnitude.divide(BigDecimal.valueOf(2)), i + 1, magnitude);
    }

    private Numeral digits(Lexemes lexemes, int i) {
        String text = lexemes.get(i).lower().replace(",", "");
        if (text.length() > MOST_DIGITS) {
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        Lexeme next = lexemes.get(i + 1);
        BigDecimal suffix = next.glued() ? suffixes.get(next.lower()) : null;
        if (suffix != null) {
            return new Numeral(value.multiply(suffix), i + 2, suffix);
        }
        return magnified(lexemes, value, i + 1);
    }

    private Numeral magnified(Lexemes lexemes, BigDecimal digits, int start) {
        BigDecimal value = digits;
        BigDecimal last = BigDecimal.ONE;
        int next = start;
        for (int k = 0; k < MOST_MAGNITUDES; k++) {
            int at = lexemes.get(next).isHyphen() ? next + 1 : next;
            BigDecimal magnitude = magnitudes.get(lexemes.get(at).lower());
            if (magnitude == null) {
                break;
            }
            value = value.multiply(magnitude);
            last = magnitude;
            next = at + 1;
        }
        return new Numeral(value, next, last);
    }

    /** Number words after the usual grammar: tens, then ones; hundreds; thousands and more close a part. */
    private Numeral words(Lexemes lexemes, int start) {
        long total = 0;
        long current = 0;
        boolean any = false;
        BigDecimal last = BigDecimal.ONE;
        int i = start;
        while (i < lexemes.size() && i < start + 20) {
            int at = any && (lexemes.get(i).isHyphen() || (lexemes.get(i).is("and") && (current + total) % 100 == 0))
                    ? i + 1
                    : i;
            String word = lexemes.get(at).lower();
            BigDecimal cardinal = cardinals.get(word);
            BigDecimal magnitude = magnitudes.get(word);
            if (cardinal != null && fits(current, cardinal.longValue(), any)) {
                current += cardinal.longValue();
            } else if (magnitude != null && !lexemes.get(i).is("and") && (current > 0 || !any)) {
                if (current > 1_000_000) {
                    return null;
                }
                current = Math.max(1, current) * magnitude.longValue();
                if (magnitude.longValue() >= 1000) {
                    total += current;
                    current = 0;
                }
                last = magnitude;
            } else {
                break;
            }
            any = true;
            i = at + 1;
            if (total + current > 1_000_000_000_000_000L) {
                return null;
            }
        }
        return any ? new Numeral(BigDecimal.valueOf(total + current), i, last) : null;
    }

    private static boolean fits(long current, long added, boolean any) {
        if (!any) {
            return true;
        }
        if (current == 0) {
            return added > 0;
        }
        return added > 0 && (current % 100 == 0 || (current % 100 >= 20 && current % 10 == 0 && added < 10));
    }
}
