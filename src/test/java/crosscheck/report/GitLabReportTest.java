package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import crosscheck.finding.Comparison;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GitLabReportTest {

    static Comparison[] comparisons() {
        return new Comparison[] {Stories.ferry(), Stories.apart(), Stories.hostile(), Stories.large(4, 9)};
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void writesWhatGitLabTakes(Comparison comparison) {
        String json = Written.by(new GitLabReport(), comparison);

        assertEquals(Set.of(), Schemas.faults(Schemas.gitLab(), json));
    }

    @Test
    void givesEachFindingASeverityAPlaceAndAFingerprint() {
        JsonNode issues = Schemas.tree(Written.by(new GitLabReport(), Stories.ferry()));
        Set<String> fingerprints = new HashSet<>();
        issues.forEach(i -> fingerprints.add(i.get("fingerprint").asText()));

        assertEquals(issues.size(), fingerprints.size());
        assertEquals("critical", issues.get(0).get("severity").asText());
        assertEquals(7, issues.get(1).at("/location/lines/begin").asInt());
    }
}
