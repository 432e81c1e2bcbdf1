package crosscheck.report;

import crosscheck.finding.Comparison;
import crosscheck.settings.Settings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What a report writes, for tests. */
final class Written {

    static final Run RUN = Run.of("0.0.0-test", Settings.DEFAULT);

    private Written() {}

    static String by(Report report, Comparison comparison) {
        return by(report, comparison, RUN);
    }

    static String by(Report report, Comparison comparison, Run run) {
        StringWriter out = new StringWriter();
        try {
            report.write(comparison, run, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
