package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import crosscheck.Crosscheck;
import crosscheck.draft.DraftChecker;
import crosscheck.settings.Settings;
import crosscheck.source.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept from the last check (accounts, embeddings, pairs) must not be seen in the next. */
class WarmDraftTest {

    private static final Source DRAFT = draft("40 sailings", "Two new ferries will join the fleet in May.");
    private static final Source SAVED = draft("45 sailings", "Three new ferries will join the fleet in June.");
    private static final Source RADIO = Drafts.source(
            "warm/radio.txt",
            "Radio Aldhaven",
            "Port shut",
            "The port of Aldhaven will be closed to lorries for three days, and Norland Lines cancelled 40 sailings.");
    private static final Source WIRE = wire("old ships", "40 sailings");
    private static final Source MENDED = wire("old crews", "some 50 sailings");

    private static Source draft(String sailings, String ferries) {
        return Drafts.source(
                "warm/draft.md",
                "The Harbour Chronicle",
                "Norland Lines says sorry",
                "Norland Lines apologised on Monday for cancelling " + sailings + " in one week. " + ferries,
                "\"We promised more than our old ships could do,\" chief executive Solveig Brandt said.");
    }

    private static Source wire(String promise, String sailings) {
        return Drafts.source(
                "warm/wire.txt",
                "Example Wire",
                "Ferry company apologises",
                "The ferry company Norland Lines apologised on Monday for cancelling " + sailings + " in one week.",
                "\"We promised more than our " + promise + " could do,\" chief executive Solveig Brandt said.",
                "Two new ferries will join the fleet in May, the company said.");
    }

    private static DraftChecker checker() {
        return new DraftChecker(Crosscheck.create(Settings.DEFAULT), Settings.DEFAULT);
    }

    private static String written(DraftChecker checker, String format, Source draft, Source... sources) {
        return Drafts.written(format, checker.check(draft, List.of(sources)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "html", "sarif"})
    void writesTheSameBytesAsAFirstCheck(String format) {
        DraftChecker warm = checker();
        String before = written(warm, format, DRAFT, WIRE, RADIO);

        String saved = written(warm, format, SAVED, WIRE, RADIO);
        String mended = written(warm, format, SAVED, MENDED, RADIO);
        String turned = written(warm, format, DRAFT, RADIO, WIRE);
        String back = written(warm, format, DRAFT, WIRE, RADIO);

        assertNotEquals(before, saved);
        assertNotEquals(saved, mended);
        assertEquals(written(checker(), format, SAVED, WIRE, RADIO), saved);
        assertEquals(written(checker(), format, SAVED, MENDED, RADIO), mended);
        assertEquals(written(checker(), format, DRAFT, RADIO, WIRE), turned);
        assertEquals(before, back);
    }
}
