package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GitHubReportTest {

    /** A workflow command as the runner of GitHub Actions takes it apart: name, properties, message, all on one line. */
    private static final Pattern COMMAND = Pattern.compile(
            "::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:\\r\\n]*,)*[a-zA-Z]+=[^,:\\r\\n]*::[^\\r\\n]+");

    @Test
    void givesACommandAFinding() {
        List<String> lines =
                Written.by(new GitHubReport(), Stories.ferry()).lines().toList();

        assertEquals(Stories.ferry().findings().size() - 1, lines.size());
        assertEquals(
                "::error file=ferry/courier.txt,line=7,endLine=7,col=19,endColumn=33,title=Different figure::\"212 passengers\""
                        + " in The Courier is \"240 passengers\" in Island Gazette [figure]",
                lines.get(1));
        assertTrue(lines.stream().allMatch(COMMAND.asMatchPredicate()), lines.toString());
    }

    @Test
    void letsNoTextForgeACommand() {
        List<String> lines =
                Written.by(new GitHubReport(), Stories.hostile()).lines().toList();

        assertEquals(3, lines.size());
        assertTrue(lines.stream().allMatch(COMMAND.asMatchPredicate()), lines.toString());
        assertTrue(lines.get(0).contains("file=dir with space/ä#?%25%2C%3A.txt,"), lines.get(0));
    }
}
