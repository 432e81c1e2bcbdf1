package crosscheck.report;

import crosscheck.feed.CheckResult;
import crosscheck.feed.CheckedFinding;
import crosscheck.feed.CheckedStory;
import crosscheck.feed.KeptFinding;
import crosscheck.feed.ReadFeed;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML of a check: a suite of the feeds, where one that could not be read is an error, a suite for each story with a new
 * finding, where one that fails the check is a failure, and a suite of what is fixed.
 */
final class CheckJUnitReport implements CheckReport {

    private final JUnitReport findings = new JUnitReport();

    @Override
    public String format() {
        return findings.format();
    }

    @Override
    public List<String> endings() {
        return findings.endings();
    }

    @Override
    public String purpose() {
        return "JUnit XML, a test case a feed and a new finding";
    }

    @Override
    public void write(CheckResult result, Run run, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeCharacters("\n");
            feeds(result, xml);
            Places places = new Places();
            Map<String, List<CheckedFinding>> news = result.findings(CheckedFinding.Status.NEW).stream()
                    .collect(Collectors.groupingBy(f -> f.finding().story()));
            for (CheckedStory story : result.stories()) {
                if (news.containsKey(story.id())) {
                    suite(story.outline().title(), news.get(story.id()), places, xml);
                }
            }
            suite("Fixed", result.findings(CheckedFinding.Status.FIXED), places, xml);
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the JUnit report can't be written: " + e.getMessage(), e);
        }
    }

    private static void feeds(CheckResult result, XMLStreamWriter xml) throws XMLStreamException {
        long errors =
                result.feeds().stream().filter(f -> !f.problems().isEmpty()).count();
        open("Feeds", result.feeds().size(), 0, errors, xml);
        for (ReadFeed feed : result.feeds()) {
            openCase("crosscheck.feed", feed.feed().name(), xml);
            if (!feed.problems().isEmpty()) {
                xml.writeStartElement("error");
                xml.writeAttribute("type", "unreadable");
                xml.writeAttribute(
                        "message", XmlText.of(OneLine.of(feed.problems().get(0))));
                xml.writeCharacters(XmlText.of(String.join("\n", feed.problems())));
                xml.writeEndElement();
            }
            close(xml);
        }
        close(xml);
    }

    private static void suite(String name, List<CheckedFinding> findings, Places places, XMLStreamWriter xml)
            throws XMLStreamException {
        long failures = findings.stream().filter(CheckedFinding::fails).count();
        open(name, findings.size(), failures, 0, xml);
        for (CheckedFinding finding : findings) {
            testCase(finding, places, xml);
        }
        close(xml);
    }

    private static void testCase(CheckedFinding checked, Places places, XMLStreamWriter xml) throws XMLStreamException {
        KeptFinding finding = checked.finding();
        openCase("crosscheck." + finding.rule(), finding.message(), xml);
        if (checked.fails()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.rule());
            xml.writeAttribute("message", XmlText.of(finding.message()));
            xml.writeCharacters(line(checked, places));
            xml.writeEndElement();
        } else if (!checked.evidence().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(line(checked, places));
            xml.writeEndElement();
        }
        close(xml);
    }

    private static String line(CheckedFinding checked, Places places) {
        return XmlText.of(FindingLine.of(NewFindings.finding(checked), places));
    }

    private static void open(String name, int tests, long failures, long errors, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", XmlText.of(name));
        xml.writeAttribute("tests", String.valueOf(tests));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", String.valueOf(errors));
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", "0");
        xml.writeCharacters("\n");
    }

    private static void openCase(String type, String name, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", type);
        xml.writeAttribute("name", XmlText.of(OneLine.of(name)));
        xml.writeAttribute("time", "0");
    }

    private static void close(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
