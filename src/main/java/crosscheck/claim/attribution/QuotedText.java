package crosscheck.claim.attribution;

import crosscheck.claim.attribution.Attribution.Kind;
import crosscheck.claim.text.Quote;
import crosscheck.source.Span;
import java.util.List;

/** What of a text stands inside quotation marks, marks included. */
final class QuotedText {

    private final List<Span> quotes;

    QuotedText(List<Quote> quotes) {
        this.quotes =
                quotes.stream().filter(q -> q.depth() == 0).map(Quote::span).toList();
    }

    /** Direct where over nine tenths of the contents' characters are quoted, indirect where under a twentieth are. */
    Kind kind(List<Span> contents) {
        long total = 0;
        long inside = 0;
        for (Span content : contents) {
            total += content.length();
            for (int i = firstEndingBehind(content.start());
                    i < quotes.size() && quotes.get(i).start() < content.end();
                    i++) {
                inside += quotes.get(i).overlap(content);
            }
        }
        return inside * 10 > total * 9 ? Kind.DIRECT : inside * 20 > total ? Kind.MIXED : Kind.INDIRECT;
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
