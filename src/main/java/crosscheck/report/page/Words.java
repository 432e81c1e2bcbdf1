package crosscheck.report.page;

import crosscheck.claim.Account;
import crosscheck.claim.text.Quote;
import crosscheck.claim.text.Sentence;
import crosscheck.claim.text.Token;
import crosscheck.source.Span;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;

/** The words of an account, counted: tokens with a letter or a digit, in all and inside quotation marks. */
final class Words {

    private final int[] starts;

    /** How many of the first n words stand inside quotation marks. */
    private final int[] quoted;

    Words(Account account) {
        starts = account.prose().proseSentences().stream()
                .map(Sentence::tokens)
                .flatMapToInt(tokens -> tokens.stream()
                        .filter(Words::isWord)
                        .mapToInt(token -> token.span().start()))
                .sorted()
                .toArray();
        quoted = new int[starts.length + 1];
        Iterator<Span> quotes =
                account.prose().quotes().stream().map(Quote::content).sorted().iterator();
        Span next = quotes.hasNext() ? quotes.next() : null;
        int end = 0;
        for (int i = 0; i < starts.length; i++) {
            while (next != null && next.start() <= starts[i]) {
                end = Math.max(end, next.end());
                next = quotes.hasNext() ? quotes.next() : null;
            }
            quoted[i + 1] = quoted[i] + (starts[i] < end ? 1 : 0);
        }
    }

    int all() {
        return starts.length;
    }

    /** The words that begin inside a span. */
    int in(Span span) {
        return before(span.end()) - before(span.start());
    }

    /** Those of them that stand inside quotation marks. */
    int quotedIn(Span span) {
        return quoted[before(span.end())] - quoted[before(span.start())];
    }

    private int before(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 1;
    }

    private static boolean isWord(Token token) {
        String text = token.text();
        return IntStream.range(0, text.length()).anyMatch(i -> Character.isLetterOrDigit(text.charAt(i)));
    }
}
