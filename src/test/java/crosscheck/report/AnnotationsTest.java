package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The formats that services show beside the text: GitHub's, GitLab's, the W3C's, and the terminal's own. */
class AnnotationsTest {

    @Test
    void givesGitHubACommandAFinding() {
        List<String> lines =
                Written.by(new GitHubReport(), Stories.ferry()).lines().toList();

        assertEquals(Stories.ferry().findings().size() - 1, lines.size());
        assertEquals(
                "::error file=ferry/courier.txt,line=7,endLine=7,col=19,endColumn=33,title=Different figure::\"212 passengers\""
                        + " in The Courier is \"240 passengers\" in Island Gazette [figure]",
                lines.get(1));
    }

    @Test
    void letsNoTextForgeACommandForGitHub() {
        List<String> lines =
                Written.by(new GitHubReport(), Stories.hostile()).lines().toList();

        assertEquals(3, lines.size());
        assertTrue(lines.get(0).contains("file=dir with space/ä#?%25%2C%3A.txt,"), lines.get(0));
    }

    @Test
    void givesGitLabIssuesWithFingerprints() {
        JsonNode issues = Schemas.tree(Written.by(new GitLabReport(), Stories.ferry()));
        Set<String> fingerprints = new HashSet<>();
        issues.forEach(i -> fingerprints.add(i.get("fingerprint").asText()));

        assertEquals(issues.size(), fingerprints.size());
        assertEquals("critical", issues.get(0).get("severity").asText());
        assertEquals(7, issues.get(1).at("/location/lines/begin").asInt());
    }

    @Test
    void placesWebAnnotationsByQuotationAndByCodePoints() {
        JsonNode page = Schemas.tree(Written.by(new WebAnnotationReport(), Stories.hostile()));
        JsonNode target = page.at("/items/2/target/0");
        String text = Stories.hostile().accounts().get(0).source().text();
        int[] points = text.codePoints().toArray();
        int start = target.at("/selector/1/start").asInt();
        int end = target.at("/selector/1/end").asInt();

        assertEquals("http://www.w3.org/ns/anno.jsonld", page.get("@context").asText());
        assertEquals("smile", new String(points, start, end - start));
        assertEquals("smile", target.at("/selector/0/exact").asText());
        assertTrue(text.contains(target.at("/selector/0/prefix").asText() + "smile"));
    }

    @Test
    void listsFindingsForTheTerminal() {
        List<String> lines =
                Written.by(new TerminalReport(), Stories.ferry()).lines().toList();

        assertEquals(
                "ferry/courier.txt:7:19: error: \"212 passengers\" in The Courier is \"240 passengers\" in Island Gazette"
                        + " [figure]",
                lines.get(1));
    }

    @Test
    void coloursTheTerminalOnlyWhereToldTo() {
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
