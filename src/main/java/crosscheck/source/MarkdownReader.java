package crosscheck.source;

import java.util.Optional;
import java.util.Set;

/**
 * Markdown (CommonMark), with optional YAML front matter. The source's text is the file's own; the marks of headings,
 * lists and block quotations stand outside the blocks, emphasis and links inside.
 */
public final class MarkdownReader implements SourceReader {

    private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd");

    private final PlainTextReader plain = new PlainTextReader();

    @Override
    public boolean reads(RawInput input) throws SourceException {
        boolean named = ENDINGS.contains(input.ending())
                || input.mediaType().filter("text/markdown"::equals).isPresent();
        return named && plain.reads(input);
    }

    @Override
    public Source read(RawInput input) throws SourceException {
        String text = TextDecoder.decode(input);
        FrontMatter frontMatter = FrontMatter.read(input, text);
        MarkdownBlocks layout = new MarkdownBlocks(text, frontMatter.end());
        boolean headed = layout.blocks().stream().anyMatch(block -> block.kind() == Block.Kind.TITLE);
        Optional<String> title = frontMatter.title().or(() -> headed ? Optional.empty() : input.title());
        return PlainTextReader.source(
                input, text, frontMatter, title, new TextBlocks(text).classify(layout.blocks(), title));
    }
}
