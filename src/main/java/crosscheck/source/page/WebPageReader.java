package crosscheck.source.page;

import crosscheck.source.Block;
import crosscheck.source.LanguageGuess;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceReader;
import crosscheck.source.TextBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page: the article in it, headline first, without the page around it. */
public final class WebPageReader implements SourceReader {

    private static final List<String> OPENINGS =
            List.of("<!doctype html", "<html", "<head>", "<head ", "<body", "<article", "<title>");

    /** As it looks byte by byte. */
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private static final Set<String> MEDIA_TYPES = Set.of("text/html", "application/xhtml+xml");

    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");

    /** Elements nested deeper than this are laid flat. */
    static final int MAX_DEPTH = 256;

    /** How much longer than what was found on the page the text in its JSON-LD must be to take its place. */
    private static final int FAR_MORE = 4;

    @Override
    public boolean reads(RawInput input) throws SourceException {
        if (input.mediaType().filter(MEDIA_TYPES::contains).isPresent()) {
            return true;
        }
        String head = new String(input.head(), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replace(BYTE_ORDER_MARK, "")
                .toLowerCase(Locale.ROOT);
        int tag = head.indexOf('<');
        if (tag < 0 || head.substring(0, tag).chars().anyMatch(Character::isLetterOrDigit)) {
            return false;
        }
        List<String> signs = head.startsWith("<?xml", tag) ? List.of("<html") : OPENINGS;
        return signs.stream().anyMatch(head::contains) || ENDINGS.contains(input.ending());
    }

    @Override
    public Source read(RawInput input) throws SourceException {
        return source(input, parse(input));
    }

    private static Document parse(RawInput input) throws SourceException {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(input.bytes()),
                    input.charset().map(Charset::name).orElse(null),
                    "",
                    Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        } catch (IOException e) {
            throw input.unreadable("can't be read as a web page (" + e.getMessage() + "); save it again", e);
        }
    }

    private static Source source(RawInput input, Document page) {
        PageMetadata metadata = PageMetadata.of(page);
        List<Passage> passages = new ArticleExtractor().extract(page.body(), metadata.titles());
        String title = metadata.titles().stream()
                .findFirst()
                .or(() -> shownTitle(page))
                .or(input::title)
                .orElse(fileName(input.path()));
        TextBuilder text = new TextBuilder().add(Block.Kind.TITLE, title);
        int found =
                passages.stream().mapToInt(passage -> passage.text().length()).sum();
        String linked = metadata.linked().body().orElse("");
        if (linked.length() > FAR_MORE * found) {
            linked.lines().forEach(paragraph -> text.add(Block.Kind.PARAGRAPH, paragraph));
        } else {
            ArticleText.append(passages, text);
        }
        return Source.of(
                        input.path(),
                        title,
                        metadata.publisher(),
                        metadata.published(),
                        metadata.url().or(input::address),
                        LanguageGuess.of(text.text()),
                        text.text(),
                        text.blocks())
                .withByline(metadata.byline());
    }

    private static Optional<String> shownTitle(Document page) {
        return page.select("h1, h2").stream()
                .map(heading -> heading.text().strip())
                .filter(heading -> !heading.isEmpty())
                .findFirst();
    }

    private static String fileName(String path) {
        return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    }
}
