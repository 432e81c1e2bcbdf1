package crosscheck.source.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import crosscheck.source.Published;
import crosscheck.source.RawInput;
import crosscheck.source.SourceArchive.Members;
import crosscheck.source.SourceException;
import crosscheck.source.page.HtmlFragment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a feed with Rome. */
final class RomeFeed {

    /** RSS 0.91 names its document type, which is harmless; one that declares entities is left for the parser to refuse. */
    private static final Pattern HARMLESS_DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]{0,500}+>");

    /** A text in the element for content that is shorter than this may as well be a summary. */
    private static final int FULL_TEXT = 200;

    /** Elements of a feed nested deeper than this are none; its library takes the square of the depth in time. */
    private static final int MAX_DEPTH = 256;

    /** Where a document type may stand. */
    private static final int PROLOGUE = 1000;

    private RomeFeed() {}

    static void read(RawInput input, Members members) throws SourceException {
        SyndFeed feed;
        try {
            feed = new SyndFeedImpl(new ShallowInput().build(new StringReader(text(input))), false);
        } catch (IOException | FeedException | IllegalArgumentException e) {
            throw input.unreadable("broken feed (" + SourceException.reason(e) + "); check its address", e);
        }
        Optional<String> publisher = present(feed.getTitle());
        for (SyndEntry entry : feed.getEntries()) {
            entry(entry).give(input, publisher, members);
        }
    }

    /** Refuses deep nesting while the feed is parsed. */
    private static final class ShallowInput extends WireFeedInput {

        @Override
        protected SAXBuilder createSAXBuilder() {
            SAXBuilder builder = super.createSAXBuilder();
            builder.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", MAX_DEPTH);
            return builder;
        }
    }

    /** Rome tells the charset from the server, the byte order mark and the XML declaration, in the order of RFC 3023. */
    private static String text(RawInput input) throws SourceException, IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(input.bytes());
        StringBuilder text = new StringBuilder();
        try (Reader reader = input.charset().isPresent() && input.mediaType().isPresent()
                ? new XmlReader(
                        bytes,
                        input.mediaType().get() + ";charset="
                                + input.charset().get().name(),
                        true)
                : new XmlReader(bytes, true)) {
            char[] buffer = new char[8192];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
        }
        Matcher doctype = HARMLESS_DOCTYPE.matcher(text);
        if (doctype.find() && doctype.start() < PROLOGUE) {
            text.delete(doctype.start(), doctype.end());
        }
        return text.toString();
    }

    private static FeedEntry entry(SyndEntry entry) {
        Optional<String> description =
                Optional.ofNullable(entry.getDescription()).map(SyndContent::getValue);
        Optional<String> content = entry.getContents().stream()
                .map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
        boolean isFull = content.filter(value -> value.length() >= FULL_TEXT
                        && value.length() > description.map(String::length).orElse(0))
                .isPresent();
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return new FeedEntry(
                present(entry.getUri()).orElse(""),
                present(title(entry)).orElse(""),
                present(entry.getAuthor()),
                Optional.ofNullable(date).map(RomeFeed::published),
                present(entry.getLink()),
                isFull ? content : Optional.empty(),
                description.or(() -> content));
    }

    /** Atom says whether a title is markup; titles of RSS often hold entities, though they should be plain text. */
    private static String title(SyndEntry entry) {
        SyndContent title = entry.getTitleEx();
        if (title == null || title.getValue() == null) {
            return entry.getTitle();
        }
        boolean plain = "text".equals(title.getType()) || "text/plain".equals(title.getType());
        return plain ? title.getValue() : HtmlFragment.text(title.getValue());
    }

    private static Published published(Date date) {
        OffsetDateTime moment = date.toInstant().atOffset(ZoneOffset.UTC);
        return new Published(moment.toLocalDate(), Optional.of(moment));
    }

    private static Optional<String> present(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
