package crosscheck.source.load;

import crosscheck.source.MarkdownReader;
import crosscheck.source.PlainTextReader;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceReader;
import crosscheck.source.archive.GzipArchive;
import crosscheck.source.archive.JsonArticles;
import crosscheck.source.archive.WarcArchive;
import crosscheck.source.archive.ZipArchive;
import crosscheck.source.document.OpenDocumentReader;
import crosscheck.source.document.PdfReader;
import crosscheck.source.document.WordReader;
import crosscheck.source.feed.JsonFeed;
import crosscheck.source.feed.XmlFeed;
import crosscheck.source.page.WebPageReader;
import java.util.List;

/**
 * The registry of formats: a new one is a class and a line here. The first that says it reads an input reads it, so the
 * surest signs stand first and plain text, which takes any text, last. What a library is needed for is loaded by the
 * reader when it reads.
 */
final class Formats {

    static final List<SourceArchive> ARCHIVES = List.of(
            new GzipArchive(), new ZipArchive(), new WarcArchive(), new XmlFeed(), new JsonFeed(), new JsonArticles());

    static final List<SourceReader> READERS = List.of(
            new PdfReader(),
            new OpenDocumentReader(),
            new WordReader(),
            new WebPageReader(),
            new MarkdownReader(),
            new PlainTextReader());

    private Formats() {}
}
