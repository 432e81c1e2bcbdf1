package crosscheck.finding;

import crosscheck.align.Alignment;
import crosscheck.align.Match;
import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.SentenceClaims;
import crosscheck.source.Block;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.List;
import java.util.Optional;

/** Claims out of single sentences, for tests of what compares two of them. Not safe for threads. */
final class PlainClaims {

    private final SentenceClaims extractor = new SentenceClaims(prose -> List.of());

    /** The claim of a text of one sentence. */
    Claim claim(String file, String text, String published) {
        return account(file, text, published).claims().get(0);
    }

    /** Two sentences, published on Tuesday 2 May 2017, that are taken to report the same. */
    Alignment matched(String a, String b) {
        Account first = account("wire.md", a, "2017-05-02");
        Account second = account("paper.txt", b, "2017-05-02");
        Match match = new Match(first.claims().get(0), second.claims().get(0), 0.9);
        return new Alignment(List.of(first, second), List.of(match), List.of());
    }

    private Account account(String file, String text, String published) {
        return extractor.extract(new Source(
                file,
                file,
                "A title",
                Optional.empty(),
                Optional.of(Published.parse(published)),
                Optional.empty(),
                "en",
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH))));
    }
}
