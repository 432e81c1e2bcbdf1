package crosscheck.report;

import crosscheck.draft.DraftCheck;
import java.io.IOException;
import java.io.Writer;

/** One format in which a draft's check is given out. Safe for threads. */
public interface DraftReport extends Format {

    /**
     * Writes the whole report; neither flushes nor closes.
     *
     * @throws TemplateException if a template is wrong (only the pages have any)
     */
    void write(DraftCheck check, Run run, Writer out) throws IOException;
}
