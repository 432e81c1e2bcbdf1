package crosscheck.report;

import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.finding.RuleGuide;
import crosscheck.finding.Rules;
import crosscheck.settings.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML as Jenkins, GitLab and Surefire read it: the story is a suite, each rule a test case. A rule with open findings
 * of severity error fails; milder ones are printed with it; a rule that the settings switch off is skipped.
 */
public final class JUnitReport implements Report {

    private final List<String> ruleIds;

    /** Of comparisons. */
    public JUnitReport() {
        this(Rules.ids());
    }

    JUnitReport(List<String> ruleIds) {
        this.ruleIds = List.copyOf(ruleIds);
    }

    @Override
    public String format() {
        return "junit";
    }

    @Override
    public List<String> endings() {
        return List.of(".xml");
    }

    @Override
    public String purpose() {
        return "JUnit XML, a test case a rule";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            write(comparison, run, xml);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the JUnit report can't be written: " + e.getMessage(), e);
        }
    }

    private void write(Comparison comparison, Run run, XMLStreamWriter xml) throws XMLStreamException {
        List<String> rules = rules(comparison);
        long failures =
                rules.stream().filter(r -> !errors(comparison, r).isEmpty()).count();
        long skipped =
                rules.stream().filter(r -> !run.settings().rule(r).enabled()).count();
        String story = XmlText.of(comparison.accounts().get(0).source().title());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", story);
        xml.writeAttribute("tests", String.valueOf(rules.size()));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", String.valueOf(skipped));
        xml.writeAttribute("time", "0");
        xml.writeCharacters("\n");
        Places places = new Places();
        for (String rule : rules) {
            testCase(comparison, run, rule, places, xml);
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    /** Every rule that is run, and whichever else has findings. */
    private List<String> rules(Comparison comparison) {
        return Stream.concat(ruleIds.stream(), comparison.findings().stream().map(Finding::rule))
                .distinct()
                .toList();
    }

    private static List<Finding> errors(Comparison comparison, String rule) {
        return open(comparison, rule).stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Finding> open(Comparison comparison, String rule) {
        return comparison.findings().stream()
                .filter(f -> f.rule().equals(rule) && f.accepted().isEmpty())
                .toList();
    }

    private static void testCase(Comparison comparison, Run run, String rule, Places places, XMLStreamWriter xml)
            throws XMLStreamException {
        List<Finding> errors = errors(comparison, rule);
        List<Finding> milder = open(comparison, rule).stream()
                .filter(f -> f.severity() != Severity.ERROR)
                .toList();
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "crosscheck." + rule);
        xml.writeAttribute("name", RuleGuide.of(rule).title());
        xml.writeAttribute("time", "0");
        if (!run.settings().rule(rule).enabled()) {
            xml.writeEmptyElement("skipped");
        }
        if (!errors.isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", rule);
            xml.writeAttribute("message", XmlText.of(errors.get(0).message()));
            xml.writeCharacters(lines(errors, places));
            xml.writeEndElement();
        }
        if (!milder.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(milder, places));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static String lines(List<Finding> findings, Places places) {
        StringBuilder lines = new StringBuilder("\n");
        findings.forEach(
                f -> lines.append(XmlText.of(FindingLine.of(f, places))).append('\n'));
        return lines.toString();
    }
}
