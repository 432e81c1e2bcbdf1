package crosscheck.source.load;

import crosscheck.source.PlainTextReader;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceReader;
import crosscheck.source.page.WebPageReader;
import java.util.List;

/**
 * The registry of formats: a new one is a class and a line here. The first that says it reads an input reads it, so the
 * surest signs stand first and plain text, which takes any text, last.
 */
final class Formats {

    static final List<SourceArchive> ARCHIVES = List.of(new GzipArchive());

    static final List<SourceReader> READERS = List.of(new WebPageReader(), new PlainTextReader());

    private Formats() {}
}
