package crosscheck.claim.text;

import crosscheck.claim.text.QuoteMark.Family;
import crosscheck.claim.text.QuoteMatcher.Quotation;
import crosscheck.source.Block;
import crosscheck.source.Source;
import crosscheck.source.Span;
import crosscheck.source.WordList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quotations of a source: between straight or curly marks or guillemets, nested, over several paragraphs that
 * each reopen, and left open. Quotations never run over blocks; what is clutter holds none.
 */
public final class QuoteDetector {

    private static final Comparator<Quotation> OUTER_FIRST = Comparator.<Quotation>comparingInt(
                    q -> q.span().start())
            .thenComparing(q -> q.span().end(), Comparator.reverseOrder());

    private final Set<String> elisions =
            WordList.read("/crosscheck/text/elisions.txt").words();
    private final Set<String> functionWords =
            WordList.read("/crosscheck/text/function-words.txt").words();

    /** In the order of their starts, an outer one before those inside it. */
    public List<Quote> detect(Source source) {
        List<Quote> quotes = new ArrayList<>();
        Optional<Quotation> unclosed = Optional.empty();
        List<Block> blocks =
                source.blocks().stream().filter(b -> b.kind().isProse()).toList();
        for (int i = 0; i < blocks.size(); i++) {
            Span span = blocks.get(i).span();
            List<Quotation> found = quotations(source.text(), span);
            if (i + 1 == blocks.size() || !reopens(source.text(), blocks.get(i + 1))) {
                found.removeIf(q -> q.open().family() == Family.SINGLE && !q.closed());
            }
            found.sort(OUTER_FIRST);
            addWithDepth(found, span, unclosed, quotes);
            unclosed = found.stream()
                    .filter(q -> !q.closed() && q.span().end() == span.end())
                    .findFirst();
        }
        return quotes;
    }

    private List<Quotation> quotations(String text, Span block) {
        return new QuoteMatcher(text, block, new QuoteMarks(text, block, elisions).find(), functionWords).match();
    }

    /** A paragraph that begins with a single mark too, as British papers set long quotations. */
    private static boolean reopens(String text, Block next) {
        return text.charAt(next.span().start()) == '‘';
    }

    private static void addWithDepth(
            List<Quotation> found, Span block, Optional<Quotation> unclosed, List<Quote> quotes) {
        Deque<Span> around = new ArrayDeque<>();
        for (Quotation q : found) {
            while (!around.isEmpty() && around.peek().end() <= q.span().start()) {
                around.pop();
            }
            boolean continues = q.span().start() == block.start()
                    && unclosed.isPresent()
                    && unclosed.get().open().family() == q.open().family();
            quotes.add(new Quote(q.span(), q.content(), around.size(), continues, q.closed()));
            around.push(q.span());
        }
    }
}
