package crosscheck.report;

import crosscheck.finding.Comparison;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One format in which a comparison is given out. {@link Formats} lists them. Safe for threads. */
public interface Report {

    /** The name for {@code --format}, such as {@code sarif}. */
    String format();

    /** The endings of files that get this format, with the dot, such as {@code .csv}; none where only the name asks for it. */
    List<String> endings();

    /** What it is for, in a few words for the help text. */
    String purpose();

    /**
     * Writes the whole report; neither flushes nor closes.
     *
     * @param out takes the characters; every format is UTF-8 and says so where it can
     * @throws TemplateException if a template is wrong (only the page has any)
     */
    void write(Comparison comparison, Run run, Writer out) throws IOException;
}
