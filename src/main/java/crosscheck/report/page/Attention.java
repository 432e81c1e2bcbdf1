package crosscheck.report.page;

import java.util.ArrayList;
import java.util.List;

/** What needs attention, in one line: the cards that are more than notes, and what only one account tells. */
final class Attention {

    private Attention() {}

    static String line(Cards cards, List<LeftOut> leftOut) {
        long quotations = cards.grave().stream().filter(c -> isOf(c, "quote")).count();
        long omissions = cards.grave().stream().filter(c -> isOf(c, "omission")).count();
        long conflicts = cards.grave().stream()
                .filter(c -> c.lead().gravity().css().equals("error") && !isOf(c, "quote"))
                .count();
        long doubts = cards.grave().size() - quotations - omissions - conflicts;
        int alone = leftOut.stream().mapToInt(LeftOut::aloneCount).sum();
        List<String> parts = new ArrayList<>();
        add(parts, conflicts, "conflict", "conflicts");
        add(parts, quotations, "changed quotation", "changed quotations");
        add(parts, doubts, "difference to weigh", "differences to weigh");
        add(parts, omissions, "fact left out of an account", "facts left out of accounts");
        add(parts, alone, "statement that only one account makes", "statements that only one account makes");
        return parts.isEmpty() ? "Nothing: in what they share, the accounts agree." : String.join(", ", parts);
    }

    private static boolean isOf(Card card, String rule) {
        return card.lead().rule().equals(rule);
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }
}
