package crosscheck.finding;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.text.Quote;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words of a claim stand inside quotation marks. */
final class Quotations {

    /** In characters: a paragraph or two. */
    private static final int NEIGHBOURHOOD = 800;

    private final Map<Claim, List<Span>> byClaim = new HashMap<>();
    private final Map<String, List<Span>> bySource = new HashMap<>();

    private Quotations() {}

    static Quotations of(List<Account> accounts) {
        Quotations quotations = new Quotations();
        accounts.forEach(quotations::add);
        return quotations;
    }

    private void add(Account account) {
        List<Span> quotes = account.prose().quotes().stream()
                .filter(quote -> quote.depth() == 0)
                .map(Quote::content)
                .sorted()
                .toList();
        bySource.put(account.source().id(), quotes);
        for (Claim claim : account.claims()) {
            List<Span> inside = new ArrayList<>();
            for (int i = firstAfter(quotes, claim.span().start());
                    i < quotes.size() && quotes.get(i).start() < claim.span().end();
                    i++) {
                int start = Math.max(quotes.get(i).start(), claim.span().start());
                int end = Math.min(quotes.get(i).end(), claim.span().end());
                if (start < end) {
                    inside.add(new Span(start, end));
                }
            }
            byClaim.put(claim, inside);
        }
    }

    /** The outermost quotations of a claim without their marks, cut off at its ends. */
    List<Span> in(Claim claim) {
        return byClaim.getOrDefault(claim, List.of());
    }

    /**
     * What a source quotes in and around a claim, its other words blanked out: where one account ends a sentence another
     * may go on.
     */
    String around(Claim claim) {
        String text = claim.source().text();
        int from = Math.max(0, claim.span().start() - NEIGHBOURHOOD);
        int to = Math.min(text.length(), claim.span().end() + NEIGHBOURHOOD);
        StringBuilder around = new StringBuilder();
        List<Span> quotes = bySource.getOrDefault(claim.source().id(), List.of());
        for (int i = firstAfter(quotes, from);
                i < quotes.size() && quotes.get(i).start() < to;
                i++) {
            Span quote = quotes.get(i);
            around.append(text, Math.max(from, quote.start()), Math.min(to, quote.end()))
                    .append(" … ");
        }
        return around.toString();
    }

    /** The first of some spans in order, none in another, that ends after an offset. */
    private static int firstAfter(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean quoted(Claim claim, Span span) {
        return in(claim).stream().anyMatch(q -> q.overlaps(span));
    }
}
