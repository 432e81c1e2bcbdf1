package crosscheck.report.page;

import crosscheck.claim.Account;
import crosscheck.claim.text.Quote;
import crosscheck.source.Span;
import java.util.List;
import java.util.TreeMap;

/** The outer quotations of an account by where they stand, so that a long text is not searched for each sentence. */
final class QuoteIndex {

    private final TreeMap<Integer, Quote> byStart = new TreeMap<>();

    QuoteIndex(Account account) {
        account.prose().quotes().stream()
                .filter(quote -> quote.depth() == 0)
                .forEach(quote -> byStart.put(quote.span().start(), quote));
    }

    /** Those that overlap a span, in order. They don't overlap each other, so only the last before it can reach into it. */
    List<Quote> in(Span span) {
        Integer before = byStart.floorKey(span.start());
        return byStart
                .subMap(before == null ? span.start() : before, Math.max(span.end(), span.start() + 1))
                .values()
                .stream()
                .filter(quote -> quote.span().overlaps(span))
                .toList();
    }
}
