package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalReportTest {

    @Test
    void listsAFindingALine() {
        List<String> lines =
                Written.by(new TerminalReport(), Stories.ferry()).lines().toList();

        assertEquals(
                "ferry/courier.txt:7:19: error: \"212 passengers\" in The Courier is \"240 passengers\" in Island Gazette"
                        + " [figure]",
                lines.get(1));
    }

    @Test
    void coloursOnlyWhereToldTo() {
        assertFalse(Written.by(new TerminalReport(), Stories.ferry()).contains("\u001b"));
        assertTrue(Written.by(new TerminalReport(), Stories.ferry(), Written.RUN.withColour(true))
                .contains("\u001b[1;31merror:"));
    }

    @Test
    void letsNoTextSteerTheTerminal() {
        String list = Written.by(new TerminalReport(), Stories.hostile());

        assertEquals(3, list.lines().count());
        assertTrue(list.chars().noneMatch(c -> (c < ' ' && c != '\n') || c == '\u202e'), list);
    }
}
