package crosscheck.source;

import java.util.ArrayList;
import java.util.List;

/** Puts a source's text together from blocks, with an empty line between two. For formats whose text is extracted. */
public final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /** Adds a block; one without any text is left out. */
    public TextBuilder add(Block.Kind kind, String words) {
        String block = words.strip();
        if (!block.isEmpty()) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            blocks.add(new Block(new Span(text.length(), text.length() + block.length()), kind));
            text.append(block);
        }
        return this;
    }

    /** How many blocks there are. */
    public int size() {
        return blocks.size();
    }

    public String text() {
        return text.toString();
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
