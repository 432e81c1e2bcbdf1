package crosscheck.draft;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.attribution.Speaker;
import crosscheck.claim.attribution.SpeakerDirectory;
import crosscheck.claim.attribution.SpeakerIdentity;
import crosscheck.claim.text.Quote;
import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up every quotation of a draft in the sources, and who said it there. */
final class QuotationChecker {

    /** Fewer words are said by many. */
    private static final int FEWEST_WORDS = 3;

    private final QuotationFinder finder;
    private final SpeakerDirectory directory;

    QuotationChecker(List<Account> sources, SpeakerDirectory directory) {
        this.finder = new QuotationFinder(sources);
        this.directory = directory;
    }

    /** The outermost quotations of the draft, in its order. */
    List<QuotationCheck> check(Account draft) {
        List<QuotationCheck> checks = new ArrayList<>();
        for (Quote quote : draft.prose().quotes()) {
            if (quote.depth() == 0) {
                claimAt(draft, quote.content()).ifPresent(claim -> checks.add(check(quote, claim)));
            }
        }
        return checks;
    }

    private QuotationCheck check(Quote quote, Claim claim) {
        List<QuotationPassage> passages =
                finder.find(quote.content().of(claim.source().text()));
        Optional<Speaker> speaker = speakerOf(claim, quote.content());
        QuotationStanding standing = passages.isEmpty()
                ? QuotationStanding.NOT_FOUND
                : passages.get(0).standing();
        return new QuotationCheck(
                quote,
                claim,
                speaker,
                standing,
                passages,
                speaker.flatMap(s -> somebodyElse(s, quote, claim, passages)));
    }

    /**
     * Who is credited with it where all passages that credit it name somebody else; a passage that doesn't tell, tells
     * nothing, nor does one whose sentence names the draft's speaker too. "He said" and "the statement said" are too easily
     * misread in a draft, and two words may be anybody's.
     */
    private Optional<Speaker> somebodyElse(Speaker speaker, Quote quote, Claim claim, List<QuotationPassage> passages) {
        String quoted = quote.content().of(claim.source().text());
        if (QuotedWords.of(quoted).words().size() < FEWEST_WORDS
                || !speaker.text().contains(surname(speaker))) {
            return Optional.empty();
        }
        Optional<Speaker> other = Optional.empty();
        for (QuotationPassage passage : passages) {
            Optional<Claim> there = claimAt(passage.account(), passage.span());
            Optional<Speaker> credited = there.flatMap(c -> speakerOf(c, passage.span()));
            if (credited.isPresent()) {
                boolean same = directory.compare(speaker, credited.get()) != SpeakerIdentity.DIFFERENT;
                String sentence = there.get()
                        .sentence()
                        .span()
                        .of(passage.account().source().text());
                if (same || sentence.contains(surname(speaker))) {
                    return Optional.empty();
                }
                other = other.or(() -> credited);
            }
        }
        return other;
    }

    private static String surname(Speaker speaker) {
        return speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
    }

    private static Optional<Speaker> speakerOf(Claim claim, Span passage) {
        return claim.attribution()
                .filter(a -> a.content().stream().anyMatch(c -> c.overlaps(passage)))
                .flatMap(Attribution::speaker);
    }

    private static Optional<Claim> claimAt(Account account, Span passage) {
        return account.claims().stream()
                .filter(claim -> claim.span().overlaps(passage))
                .findFirst();
    }
}
