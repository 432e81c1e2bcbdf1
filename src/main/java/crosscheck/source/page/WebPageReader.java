package crosscheck.source.page;

import crosscheck.source.Block;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceReader;
import crosscheck.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page: the article in it, without the page around it. */
public final class WebPageReader implements SourceReader {

    private static final List<String> OPENINGS = List.of("<!doctype html", "<html", "<head", "<body");

    @Override
    public boolean reads(RawInput input) throws SourceException {
        String head = new String(input.head(), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(head::contains);
    }

    @Override
    public Source read(RawInput input) throws SourceException {
        Document page;
        try {
            page = Jsoup.parse(
                    new ByteArrayInputStream(input.bytes()),
                    input.charset().map(Charset::name).orElse(null),
                    "");
        } catch (IOException e) {
            throw input.unreadable("no web page (" + e.getMessage() + ")", e);
        }
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        String title = page.title().isBlank() ? input.path() : page.title().strip();
        append(title, Block.Kind.TITLE, text, blocks);
        for (Element element : page.select("p, li, h1, h2, h3, blockquote")) {
            String words = element.text().strip();
            if (!words.isEmpty()) {
                append(words, Block.Kind.PARAGRAPH, text, blocks);
            }
        }
        return Source.of(
                input.path(),
                title,
                Optional.empty(),
                Optional.empty(),
                input.address(),
                "en",
                text.toString(),
                blocks);
    }

    private static void append(String words, Block.Kind kind, StringBuilder text, List<Block> blocks) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        blocks.add(new Block(new Span(text.length(), text.length() + words.length()), kind));
        text.append(words);
    }
}
