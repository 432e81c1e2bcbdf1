package crosscheck.claim.fact;

import java.math.BigDecimal;
import java.util.List;

/** What figures are measured in: currencies, shares, lengths of time and space. */
final class Units {

    /**
     * A unit that was found.
     *
     * @param name as {@link Figure#unit()} gives it
     * @param length how many lexemes it has
     */
    record Unit(String name, String measures, BigDecimal size, int length) {}

    private final PhraseTable table = new PhraseTable("/crosscheck/fact/units.txt");

    /** The unit whose word starts at {@code i} ("percent", "square miles"), or null. */
    Unit after(Lexemes lexemes, int i) {
        PhraseTable.Hit hit = table.startingAt(lexemes, i);
        boolean symbol = hit != null
                && !Character.isLetter(hit.row().get(0).codePointAt(0))
                && !hit.row().get(0).equals("%");
        return hit == null || symbol ? null : unit(hit.row(), hit.length());
    }

    /** The currency whose sign ends at {@code i} ("$", "US$"), or null. */
    Unit before(Lexemes lexemes, int i) {
        String sign = lexemes.get(i).lower();
        if (sign.isEmpty() || Character.isLetterOrDigit(sign.codePointAt(0)) || sign.equals("%")) {
            return null;
        }
        PhraseTable.Hit plain = table.startingAt(lexemes, i);
        Lexeme country = lexemes.get(i - 1);
        if (plain != null && sign.equals("$") && lexemes.get(i).glued() && country.isWord()) {
            String code = switch (country.lower()) {
                case "us" -> "USD";
                case "c", "ca" -> "CAD";
                case "a", "au" -> "AUD";
                case "hk" -> "HKD";
                case "nz" -> "NZD";
                default -> "";
            };
            if (!code.isEmpty()) {
                return new Unit(code, code, BigDecimal.ONE, 2);
            }
        }
        return plain == null ? null : unit(plain.row(), 1);
    }

    private static Unit unit(List<String> row, int length) {
        return new Unit(row.get(1), row.get(2), new BigDecimal(row.get(3)), length);
    }
}
