package crosscheck.report;

import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The page for people. */
public final class HtmlReport implements Report {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm");
    }

    @Override
    public String purpose() {
        return "a page to read, one file";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        out.write("<!DOCTYPE html>\n<meta charset=\"utf-8\"><title>Crosscheck</title>\n<ul>\n");
        for (Finding finding : comparison.findings()) {
            out.write("<li>" + finding.message().replace("&", "&amp;").replace("<", "&lt;") + "</li>\n");
        }
        out.write("</ul>\n");
    }
}
