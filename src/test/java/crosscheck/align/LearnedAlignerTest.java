package crosscheck.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crosscheck.align.semantic.BgeEncoder;
import crosscheck.align.semantic.Encoding;
import crosscheck.align.semantic.SentenceEncoder;
import crosscheck.claim.Account;
import crosscheck.claim.SentenceClaims;
import crosscheck.source.PlainTextReader;
import crosscheck.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LearnedAlignerTest {

    private static final String GAZETTE = """
            Council closes Mill Bridge after cracks are found

            The city council closed the Mill Bridge to all traffic on Tuesday after inspectors found cracks in two of its piers.

            "We could not take the risk," said Mayor Helen Ortiz.

            Some 14,000 vehicles use the bridge every day.

            The annual flower show opens on Saturday in the botanical garden.
            """;

    private static final String HERALD = """
            Mill Bridge shut over cracked piers

            Traffic was barred from the Mill Bridge on Tuesday when cracks in two piers were found by inspectors, the city council said.

            Ortiz, the mayor, said: "We could not take the risk."

            A new stadium will cost the club nine million pounds.
            """;

    private static List<Account> accounts;

    @BeforeAll
    static void read() {
        accounts = List.of(account("gazette.txt", GAZETTE), account("herald.txt", HERALD));
    }

    private static Account account(String path, String text) {
        return new SentenceClaims(prose -> List.of())
                .extract(new PlainTextReader().read(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Alignment byWords() {
        return new LearnedAligner(AlignmentModel.shipped(), OptionalDouble.empty(), Optional.empty()).align(accounts);
    }

    private static boolean matched(Alignment alignment, String a, String b) {
        return alignment.matches().stream()
                .anyMatch(m -> m.a().text().contains(a) && m.b().text().contains(b));
    }

    @Test
    void matchesWhatSaysTheSameInOtherWords() {
        Alignment alignment = byWords();

        assertTrue(matched(alignment, "closed the Mill Bridge", "barred from the Mill Bridge"));
        assertTrue(matched(alignment, "said Mayor Helen Ortiz", "Ortiz, the mayor"));
    }

    @Test
    void leavesAloneWhatOnlyOneAccountTells() {
        Alignment alignment = byWords();

        assertFalse(alignment.matches().stream()
                .anyMatch(m ->
                        m.a().text().contains("flower show") || m.b().text().contains("stadium")));
    }

    @Test
    void givesNoFactTwice() {
        List<ClaimGroup> groups = byWords().groups();

        assertFalse(groups.isEmpty());
        for (ClaimGroup group : groups) {
            assertEquals(
                    1,
                    groups.stream()
                            .filter(g -> g.claims().containsAll(group.claims()))
                            .count());
        }
    }

    /** The stadium shares no word of weight with the other account. */
    @Test
    void asksTheModelOnlyOfWhatAnotherAccountMayTell() {
        Optional<SentenceEncoder> model = BgeEncoder.shared();
        assumeTrue(model.isPresent(), "the sentence embedding model is not on the class path, or not for this machine");
        Set<String> asked = ConcurrentHashMap.newKeySet();
        SentenceEncoder recording = new SentenceEncoder() {
            @Override
            public Encoding encode(String text) {
                asked.add(text);
                return model.get().encode(text);
            }

            @Override
            public String name() {
                return "recording";
            }
        };

        Alignment alignment = new LearnedAligner(
                        AlignmentModel.shipped(), OptionalDouble.empty(), Optional.of(recording))
                .align(accounts);

        assertTrue(matched(alignment, "closed the Mill Bridge", "barred from the Mill Bridge"));
        assertTrue(asked.stream().anyMatch(text -> text.contains("barred from the Mill Bridge")));
        assertFalse(asked.stream().anyMatch(text -> text.contains("stadium")));
    }

    /** With three thousand words in a sentence each pair would cost nine million cosines. */
    @Test
    void comparesSentencesOfThousandsOfWordsSoon() {
        Account first = account("first.txt", endless("red"));
        Account second = account("second.txt", endless("blue"));

        Alignment alignment = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> new LearnedAligner(AlignmentModel.shipped(), OptionalDouble.empty(), Optional.empty())
                        .align(List.of(first, second)));

        assertFalse(alignment.accounts().isEmpty());
    }

    private static String endless(String word) {
        StringBuilder text = new StringBuilder("The " + word + " account\n\n");
        for (int sentence = 0; sentence < 100; sentence++) {
            for (int i = 0; i < 300; i++) {
                text.append(word)
                        .append((char) ('a' + i % 26))
                        .append((char) ('a' + sentence % 26))
                        .append(i)
                        .append(' ');
            }
            text.append("bridge.\n\n");
        }
        return text.toString();
    }

    @Test
    void givesTheSameAnswerEveryTime() {
        assertEquals(byWords(), byWords());
    }

    @Test
    void holdsOnlyMatchesFromTheThresholdOn() {
        Alignment sure =
                new LearnedAligner(AlignmentModel.shipped(), OptionalDouble.of(0.9), Optional.empty()).align(accounts);

        assertTrue(sure.matches().stream().allMatch(m -> m.score() >= 0.9));
    }

    @Test
    void alignsAnAccountWithoutClaims() {
        Account empty = new SentenceClaims(prose -> List.of())
                .extract(Source.of(
                        "empty.txt",
                        "Empty",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        "",
                        List.of()));

        Alignment alignment = new LearnedAligner(AlignmentModel.shipped(), OptionalDouble.empty(), Optional.empty())
                .align(List.of(accounts.get(0), empty));

        assertTrue(alignment.matches().isEmpty());
    }
}
