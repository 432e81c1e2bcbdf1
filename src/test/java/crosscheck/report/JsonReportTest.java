package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import crosscheck.finding.Comparison;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

    static Comparison[] comparisons() {
        return new Comparison[] {Stories.ferry(), Stories.apart(), Stories.hostile()};
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void writesWhatItsSchemaSays(Comparison comparison) {
        assertEquals(Set.of(), Schemas.faults(Schemas.comparison(), Written.by(new JsonReport(), comparison)));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void writesClaimsAsTheirSchemaSays(Comparison comparison) throws IOException {
        for (var account : comparison.accounts()) {
            StringWriter out = new StringWriter();
            new JsonReport().writeLine(account, out);

            assertEquals(Set.of(), Schemas.faults(Schemas.claims(), out.toString()));
            assertEquals(out.toString().length() - 1, out.toString().indexOf('\n'));
        }
    }

    @Test
    void schemaRefusesAFindingWithoutARule() {
        String json = Written.by(new JsonReport(), Stories.ferry()).replace("\"rule\" : \"quote\",", "");

        assertFalse(Schemas.faults(Schemas.comparison(), json).isEmpty());
    }

    @Test
    void schemaRefusesAClaimWithAnUnknownDegreeOfCertainty() {
        String json = Written.by(new JsonReport(), Stories.ferry()).replace("\"alleged\"", "\"rumoured\"");

        assertFalse(Schemas.faults(Schemas.comparison(), json).isEmpty());
    }
}
