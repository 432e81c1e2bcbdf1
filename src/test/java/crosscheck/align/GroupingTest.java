package crosscheck.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.claim.Account;
import crosscheck.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final Account GAZETTE = Accounts.of(
            "gazette.txt",
            "Mayor Helen Ortiz, who takes office in May, closed the Mill Bridge on Tuesday.",
            "The mill burnt down in the night.",
            "Firemen saved the mill's horses.");

    private static final Account HERALD = Accounts.of(
            "herald.txt",
            "The Mill Bridge was shut on Tuesday.",
            "In May Ortiz will be sworn in.",
            "Fire destroyed the mill overnight.");

    private static final Account COURIER = Accounts.of(
            "courier.txt",
            "Traffic was barred from the bridge.",
            "The mayor begins her term in May.",
            "All horses were led out of the burning mill.");

    private static final Claim MAYOR_CLOSED = Accounts.claim(GAZETTE, "Mayor Helen");
    private static final Claim BURNT = Accounts.claim(GAZETTE, "The mill burnt");
    private static final Claim SAVED = Accounts.claim(GAZETTE, "Firemen");
    private static final Claim SHUT = Accounts.claim(HERALD, "The Mill Bridge");
    private static final Claim SWORN = Accounts.claim(HERALD, "In May");
    private static final Claim DESTROYED = Accounts.claim(HERALD, "Fire");
    private static final Claim BARRED = Accounts.claim(COURIER, "Traffic");
    private static final Claim TERM = Accounts.claim(COURIER, "The mayor");
    private static final Claim LED = Accounts.claim(COURIER, "All horses");

    /** Two facts, and a claim that belongs to the first. */
    private static final List<Match> TWO_FACTS = List.of(
            new Match(MAYOR_CLOSED, SHUT, 0.9),
            new Match(MAYOR_CLOSED, BARRED, 0.8),
            new Match(SHUT, BARRED, 0.9),
            new Match(SWORN, TERM, 0.9));

    private static List<List<Claim>> groups(List<Match> matches) {
        return new Grouping(List.of(GAZETTE, HERALD, COURIER))
                .group(matches, matches).stream().map(ClaimGroup::claims).toList();
    }

    private static List<Match> with(List<Match> matches, Match... more) {
        List<Match> all = new ArrayList<>(matches);
        Collections.addAll(all, more);
        return all;
    }

    @Test
    void letsAClaimThatTellsTwoFactsStandInBothGroups() {
        List<Match> matches = with(TWO_FACTS, new Match(MAYOR_CLOSED, SWORN, 0.7), new Match(MAYOR_CLOSED, TERM, 0.4));

        assertEquals(List.of(List.of(MAYOR_CLOSED, SHUT, BARRED), List.of(MAYOR_CLOSED, SWORN, TERM)), groups(matches));
    }

    @Test
    void givesTheSameGroupsForMatchesInAnyOrder() {
        List<Match> matches = with(TWO_FACTS, new Match(MAYOR_CLOSED, SWORN, 0.7), new Match(MAYOR_CLOSED, TERM, 0.4));
        List<Match> backwards = new ArrayList<>(matches);
        Collections.reverse(backwards);

        assertEquals(groups(matches), groups(backwards));
    }

    @Test
    void leavesAMatchBetweenTwoGroupsThatIsRatherWrongThanRight() {
        List<Match> matches =
                with(TWO_FACTS, new Match(MAYOR_CLOSED, SWORN, 0.45), new Match(MAYOR_CLOSED, TERM, 0.45));

        assertEquals(List.of(List.of(MAYOR_CLOSED, SHUT, BARRED), List.of(SWORN, TERM)), groups(matches));
    }

    @Test
    void leavesAMatchToOneOfAGroupThatTheOthersAreUnlike() {
        List<Match> matches = with(TWO_FACTS, new Match(MAYOR_CLOSED, SWORN, 0.55));

        assertEquals(List.of(List.of(MAYOR_CLOSED, SHUT, BARRED), List.of(SWORN, TERM)), groups(matches));
    }

    @Test
    void neverLetsTwoGroupsShareMoreThanHalfOfTheSmaller() {
        List<Match> fireAndHorses = List.of(
                new Match(BURNT, DESTROYED, 0.9),
                new Match(SAVED, LED, 0.8),
                new Match(BURNT, LED, 0.5),
                new Match(SAVED, DESTROYED, 0.5));

        assertEquals(List.of(List.of(BURNT, SAVED, LED), List.of(BURNT, DESTROYED)), groups(fireAndHorses));
    }
}
