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

    private final Map<Claim, List<Span>> byClaim = new HashMap<>();

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
        int first = 0;
        for (Claim claim : account.claims()) {
            while (first < quotes.size()
                    && quotes.get(first).end() <= claim.sentence().span().start()) {
                first++;
            }
            List<Span> inside = new ArrayList<>();
            for (int i = first;
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

    boolean quoted(Claim claim, Span span) {
        return in(claim).stream().anyMatch(q -> q.overlaps(span));
    }
}
