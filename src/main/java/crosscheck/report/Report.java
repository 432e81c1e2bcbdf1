package crosscheck.report;

import crosscheck.finding.Comparison;
import java.io.IOException;
import java.io.Writer;

/** One format in which a comparison is given out. {@link Formats} lists them. Safe for threads. */
public interface Report extends Format {

    /**
     * Writes the whole report; neither flushes nor closes.
     *
     * @param out takes the characters; every format is UTF-8 and says so where it can
     * @throws TemplateException if a template is wrong (only the page has any)
     */
    void write(Comparison comparison, Run run, Writer out) throws IOException;
}
