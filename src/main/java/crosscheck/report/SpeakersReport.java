package crosscheck.report;

import crosscheck.finding.Comparison;
import crosscheck.report.page.Voices;
import crosscheck.source.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Who is heard, as a table for a spreadsheet: a row for each speaker in each account that gives them words. */
public final class SpeakersReport implements Report {

    @Override
    public String format() {
        return "speakers";
    }

    @Override
    public List<String> endings() {
        return List.of(".speakers.csv");
    }

    @Override
    public String purpose() {
        return "who is heard, as a table";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        Voices voices = Voices.of(comparison.accounts());
        CsvTable table = new CsvTable(out);
        table.row(
                "speaker",
                "named",
                "publisher",
                "path",
                "words in quotation marks",
                "words in the account's own words",
                "words of the account");
        for (Voices.Voice voice : voices.voices()) {
            for (int i = 0; i < voices.accounts(); i++) {
                Voices.Heard heard = voice.heard().get(i);
                if (heard.words() > 0) {
                    Source source = comparison.accounts().get(i).source();
                    table.row(
                            voice.name(),
                            voice.anonymous() ? "no" : "yes",
                            source.publisher().orElse(""),
                            source.path(),
                            heard.direct(),
                            heard.indirect(),
                            voices.total().get(i));
                }
            }
        }
    }
}
