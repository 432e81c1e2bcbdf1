package crosscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What needs attention, in one line. */
final class Attention {

    private Attention() {}

    static String line(Cards cards, List<LeftOut> leftOut) {
        List<Card> open =
                Stream.concat(cards.grave().stream(), cards.notes().stream()).toList();
        long quotations = open.stream()
                .filter(c -> c.lead().rule().equals("quote") && !c.lead().kind().equals("requoted"))
                .count();
        long conflicts = open.stream()
                .filter(c -> c.lead().gravity().css().equals("error")
                        && !c.lead().rule().equals("quote"))
                .count();
        long doubts = open.stream()
                .filter(c -> c.lead().gravity().css().equals("warning")
                        && !c.lead().rule().equals("quote")
                        && !c.lead().rule().equals("omission"))
                .count();
        int alone = leftOut.stream().mapToInt(LeftOut::aloneCount).sum();
        List<String> parts = new ArrayList<>();
        add(parts, conflicts, "conflict", "conflicts");
        add(parts, quotations, "changed quotation", "changed quotations");
        add(parts, doubts, "other difference to weigh", "other differences to weigh");
        add(parts, alone, "statement that only one account makes", "statements that only one account makes");
        return parts.isEmpty() ? "Nothing: in what they share, the accounts agree." : String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }
}
