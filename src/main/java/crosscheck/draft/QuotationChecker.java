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
                quote, claim, speaker, standing, passages, speaker.flatMap(s -> somebodyElse(s, passages)));
    }

    /** Who is credited with it where all passages that credit it name somebody else; a passage that doesn't tell, tells nothing. */
    private Optional<Speaker> somebodyElse(Speaker speaker, List<QuotationPassage> passages) {
        Optional<Speaker> other = Optional.empty();
        for (QuotationPassage passage : passages) {
            Optional<Speaker> there =
                    claimAt(passage.account(), passage.span()).flatMap(claim -> speakerOf(claim, passage.span()));
            if (there.isPresent()) {
                if (directory.compare(speaker, there.get()) != SpeakerIdentity.DIFFERENT) {
                    return Optional.empty();
                }
                other = other.or(() -> there);
            }
        }
        return other;
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
