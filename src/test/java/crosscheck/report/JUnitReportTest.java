package crosscheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.finding.Comparison;
import crosscheck.settings.CheckSettings;
import crosscheck.settings.RuleSettings;
import crosscheck.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;

/** Read back by the parser of Maven's Surefire report, which makes a suite of its own of each class name. */
class JUnitReportTest {

    @Test
    void isAStoryWithATestCaseARule() throws Exception {
        List<ReportTestSuite> suites = parse(Stories.ferry(), Written.RUN);

        assertEquals(
                3,
                suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum());
        assertEquals(
                0, suites.stream().mapToInt(ReportTestSuite::getNumberOfErrors).sum());
        assertEquals("Changed quotation", testCase(suites, "quote").getName());
    }

    @Test
    void failsARuleWithAnErrorAndTellsWhereAndWhat() throws Exception {
        ReportTestCase quote = testCase(parse(Stories.ferry(), Written.RUN), "quote");

        assertTrue(quote.hasFailure());
        assertTrue(quote.getFailureMessage().contains("did nearly everything right"), quote.getFailureMessage());
        assertTrue(quote.getFailureDetail().contains("ferry/courier.txt:5:"), quote.getFailureDetail());
    }

    @Test
    void passesARuleThatOnlyWarns() throws Exception {
        assertTrue(testCase(parse(Stories.ferry(), Written.RUN), "certainty").isSuccessful());
    }

    @Test
    void skipsARuleThatIsSwitchedOff() throws Exception {
        Settings off = new Settings(
                Map.of("quote", new RuleSettings(false, Optional.empty())),
                Map.of(),
                List.of(),
                List.of(),
                1000,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                CheckSettings.DEFAULT);

        String xml = Written.by(new JUnitReport(), Stories.ferry(), Run.of("0", off));

        assertTrue(xml.contains("<skipped/>"), xml);
    }

    @Test
    void holdsTextThatXmlCannot() throws Exception {
        List<ReportTestSuite> suite = parse(Stories.hostile(), Written.RUN);

        assertTrue(testCase(suite, "quote").getFailureMessage().contains("<script>alert(1)</script>"));
    }

    private static List<ReportTestSuite> parse(Comparison comparison, Run run) throws Exception {
        byte[] xml = Written.by(new JUnitReport(), comparison, run).getBytes(StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8));
    }

    private static ReportTestCase testCase(List<ReportTestSuite> suites, String rule) {
        return suites.stream()
                .flatMap(s -> s.getTestCases().stream())
                .filter(c -> c.getFullClassName().equals("crosscheck." + rule))
                .findFirst()
                .orElseThrow();
    }
}
