package crosscheck.report;

import crosscheck.feed.CheckResult;
import java.io.IOException;
import java.io.Writer;

/** One format in which a check of feeds is given out. Safe for threads. */
public interface CheckReport extends Format {

    /**
     * Writes the whole report; neither flushes nor closes.
     *
     * @throws TemplateException if a template is wrong (only the page has any)
     */
    void write(CheckResult result, Run run, Writer out) throws IOException;
}
