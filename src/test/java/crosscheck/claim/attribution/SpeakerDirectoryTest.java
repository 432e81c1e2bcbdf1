package crosscheck.claim.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerDirectoryTest {

    private final SpeakerDirectory directory = SpeakerDirectory.create(Map.of());

    @ParameterizedTest
    @CsvSource({
        "Trump, Donald Trump",
        "President Trump, Donald Trump",
        "Mr. Trump, Donald J. Trump",
        "Mike Pence, Michael Pence",
        "F.B.I., Federal Bureau of Investigation",
        "the Justice Department, Department of Justice",
        "White House, the White House",
        "Dallas Police, Dallas Police Department",
        "Supreme Court, U.S. Supreme Court",
        "UK, Britain",
        "Kim Jong Un, Kim Jong-un",
        "Barack Obama and Dmitry Medvedev, Obama and Medvedev",
        "Democrats, Democratic Party",
        "Sen. John McCain, McCain"
    })
    void findsOneSpeakerUnderTwoNames(String a, String b) {
        assertBothWays(SpeakerIdentity.SAME, named(a), named(b));
    }

    @ParameterizedTest
    @CsvSource({
        "White House, Donald Trump",
        "White House, Trump",
        "White House, Trump aides",
        "White House, Trump administration",
        "White House, Sean Spicer",
        "White House officials, White House",
        "Donald Trump, Sean Spicer",
        "Kremlin, Vladimir Putin",
        "Kremlin, Putin's spokesman",
        "Kremlin, Dmitry Peskov",
        "Russia, Kremlin",
        "Vladimir Putin, Dmitry Peskov",
        "Hillary Clinton, Hillary Clinton's spokesman",
        "Clinton campaign, Clinton aides",
        "Jane Doe, aides to Jane Doe",
        "Barack Obama, Barack Obama and Dmitry Medvedev"
    })
    void findsOneCamp(String a, String b) {
        assertBothWays(SpeakerIdentity.SAME_CAMP, named(a), named(b));
    }

    @ParameterizedTest
    @CsvSource({
        "White House, Kremlin",
        "Donald Trump, Vladimir Putin",
        "Donald Trump, Barack Obama",
        "Bill Clinton, Hillary Clinton",
        "Paul Ryan, Mitch McConnell",
        "Federal Bureau of Investigation, CIA",
        "Sean Spicer, Sarah Sanders",
        "Democrats, Republicans",
        "Donald Trump, Kremlin",
        "Mr. Ryan, Nancy Pelosi"
    })
    void tellsTwoSpeakersApart(String a, String b) {
        SpeakerIdentity expected = a.equals("Trump aides") ? SpeakerIdentity.UNKNOWN : SpeakerIdentity.DIFFERENT;
        assertBothWays(expected, named(a), named(b));
    }

    @ParameterizedTest
    @CsvSource({
        "the businessman, Donald Trump",
        "he, Donald Trump",
        "the police chief, Robert Miller",
        "the spokesman, the minister",
        "Republican leaders, Paul Ryan",
        "Trump aides, Obama administration"
    })
    void doesNotGuess(String a, String b) {
        assertBothWays(SpeakerIdentity.UNKNOWN, named(a), named(b));
    }

    @Test
    void comparesNoAnonymousSpeakerWithANamedOne() {
        Speaker officials = new Speaker(new Span(0, 9), "officials", "officials", true);
        assertBothWays(SpeakerIdentity.UNKNOWN, officials, named("Paul Ryan"));
    }

    @Test
    void takesTheCampThatTheSourceGives() {
        Speaker aide = new Speaker(new Span(0, 8), "Ann Aide", "Ann Aide", false, Optional.of("Department of Labor"));
        assertBothWays(SpeakerIdentity.SAME_CAMP, aide, named("the Labor Department"));
        assertBothWays(SpeakerIdentity.DIFFERENT, aide, named("the White House"));
    }

    @Test
    void takesTheAliasesOfTheUser() {
        SpeakerDirectory own = SpeakerDirectory.create(Map.of("Rathaus", List.of("the mayor's office", "city hall")));
        assertEquals("Rathaus", own.canonical("City Hall"));
        assertEquals(SpeakerIdentity.SAME, own.compare(named("city hall"), named("The mayor’s office")));
    }

    private void assertBothWays(SpeakerIdentity expected, Speaker a, Speaker b) {
        assertEquals(expected, directory.compare(a, b), a.name() + " / " + b.name());
        assertEquals(expected, directory.compare(b, a), b.name() + " / " + a.name());
    }

    private static Speaker named(String name) {
        return new Speaker(new Span(0, name.length()), name, name, false);
    }
}
