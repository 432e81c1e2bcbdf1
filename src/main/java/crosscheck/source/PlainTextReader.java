package crosscheck.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text: the first line is the title, blank lines part paragraphs. */
public final class PlainTextReader implements SourceReader {

    @Override
    public boolean reads(RawInput input) throws SourceException {
        byte[] head = input.head();
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Source read(RawInput input) throws SourceException {
        return read(input.path(), input.bytes());
    }

    public Source read(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Block> blocks = new ArrayList<>();
        Matcher lines = Pattern.compile("[^\\r\\n]*\\S[^\\r\\n]*").matcher(text);
        while (lines.find()) {
            Span span = new Span(lines.start(), lines.end()).trim(text);
            blocks.add(new Block(span, blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH));
        }
        String title = blocks.isEmpty() ? path : blocks.get(0).span().of(text);
        return Source.of(path, title, Optional.empty(), Optional.empty(), Optional.empty(), "en", text, blocks);
    }
}
