package crosscheck.source;

import java.util.List;
import java.util.Optional;

/**
 * Plain text, with optional YAML front matter. The source's text is the file's own, unchanged but for a byte order mark;
 * the first line that is no menu or the like is the title.
 */
public final class PlainTextReader implements SourceReader {

    @Override
    public boolean reads(RawInput input) throws SourceException {
        byte[] head = input.head();
        boolean utf16 =
                head.length > 1 && ((head[0] & 0xff) + (head[1] & 0xff)) == 0xff + 0xfe && head[0] < 0 && head[1] < 0;
        for (byte b : head) {
            if (b == 0 && !utf16) {
                return TextDecoder.isUnmarkedUtf16(head);
            }
        }
        return true;
    }

    @Override
    public Source read(RawInput input) throws SourceException {
        String text = TextDecoder.decode(input);
        FrontMatter frontMatter = FrontMatter.read(input, text);
        List<Block> paragraphs = new TextLines(text, frontMatter.end())
                .paragraphs().stream()
                        .map(span -> new Block(span, Block.Kind.PARAGRAPH))
                        .toList();
        Optional<String> title = frontMatter.title().or(input::title);
        return source(input, text, frontMatter, title, new TextBlocks(text).classify(paragraphs, title));
    }

    /**
     * Reads text that is in memory already.
     *
     * @throws IllegalArgumentException if it is no text, or its front matter is broken
     */
    public Source read(String path, byte[] bytes) {
        try {
            return read(RawInput.of(path, bytes));
        } catch (SourceException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * A source from blocks and what the front matter says of it.
     *
     * @param known the title where it is given; else it is the block that was taken for one
     */
    static Source source(
            RawInput input, String text, FrontMatter frontMatter, Optional<String> known, List<Block> blocks) {
        Optional<String> title = known.or(() -> blocks.stream()
                .filter(b -> b.kind() == Block.Kind.TITLE)
                .findFirst()
                .map(b -> b.span().of(text).replaceAll("\\s+", " ")));
        String path = input.path();
        String fileName = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        return Source.of(
                path,
                title.orElse(fileName),
                frontMatter.publisher(),
                frontMatter.published(),
                frontMatter.url().or(input::address),
                frontMatter.language().orElseGet(() -> LanguageGuess.of(text.substring(frontMatter.end()))),
                text,
                blocks);
    }
}
