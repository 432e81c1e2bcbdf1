package crosscheck.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupIndexTest {

    private static final Account GAZETTE = Accounts.of(
            "gazette.txt",
            "Jackson, who resigned in November, spent campaign money on furs.",
            "He resigned last autumn.");

    private static final Account HERALD = Accounts.of(
            "herald.txt",
            "Jackson bought furs with campaign money and has left Congress.",
            "In November he gave up his seat.",
            "Furs were bought.");

    private static final Claim FURS_AND_SEAT = GAZETTE.claims().get(0);
    private static final Claim RESIGNED = GAZETTE.claims().get(1);
    private static final Claim FURS_AND_LEFT = HERALD.claims().get(0);
    private static final Claim SEAT = HERALD.claims().get(1);
    private static final Claim FURS = HERALD.claims().get(2);

    private static final ClaimGroup OF_FURS =
            new ClaimGroup("furs", List.of(FURS_AND_SEAT, FURS_AND_LEFT, FURS), ClaimGroup.Agreement.PARAPHRASE);
    private static final ClaimGroup OF_SEAT = new ClaimGroup(
            "seat", List.of(FURS_AND_SEAT, RESIGNED, FURS_AND_LEFT, SEAT), ClaimGroup.Agreement.PARAPHRASE);

    private static GroupIndex index(double furs, double seat) {
        List<Match> matches = List.of(
                new Match(FURS_AND_SEAT, FURS_AND_LEFT, 0.9),
                new Match(FURS_AND_SEAT, SEAT, seat),
                new Match(RESIGNED, FURS_AND_LEFT, seat),
                new Match(FURS_AND_SEAT, FURS, furs));
        return new GroupIndex(new Alignment(List.of(GAZETTE, HERALD), matches, List.of(OF_FURS, OF_SEAT)));
    }

    @Test
    void findsTheSurestOfTheGroupsThatHoldBothClaims() {
        List<Claim> both = List.of(FURS_AND_SEAT, FURS_AND_LEFT);

        assertEquals(Optional.of(OF_FURS), index(0.9, 0.4).holding(both));
        assertEquals(Optional.of(OF_SEAT), index(0.4, 0.95).holding(both));
    }

    @Test
    void findsNoGroupForClaimsOfTwo() {
        assertEquals(Optional.empty(), index(0.9, 0.4).holding(List.of(RESIGNED, FURS)));
    }

    @Test
    void quotesTheClaimThatTellsNothingElse() {
        assertEquals(FURS, index(0.9, 0.4).best(OF_FURS));
        assertEquals(RESIGNED, index(0.9, 0.4).best(OF_SEAT));
    }
}
