package crosscheck.source.document;

import crosscheck.source.Block;
import crosscheck.source.LanguageGuess;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.TextBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects a document's paragraphs, finds its title among them and makes a source of it. */
final class DocumentText {

    private final List<Paragraph> paragraphs = new ArrayList<>();

    private record Paragraph(Block.Kind kind, String words) {}

    void add(Block.Kind kind, String words) {
        String text = words.strip();
        if (!text.isEmpty()) {
            paragraphs.add(new Paragraph(kind, text));
        }
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The source, whose text begins with the title: the paragraph that is marked as one, else the first. */
    Source source(RawInput input, Optional<String> byline) {
        int titled = 0;
        boolean marked = false;
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            boolean title = paragraphs.get(i).kind() == Block.Kind.TITLE;
            titled = title ? i : titled;
            marked |= title;
        }
        String first = paragraphs.get(titled).words();
        TextBuilder text = new TextBuilder().add(Block.Kind.TITLE, first);
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i != titled) {
                Paragraph paragraph = paragraphs.get(i);
                text.add(
                        paragraph.kind() == Block.Kind.TITLE ? Block.Kind.HEADING : paragraph.kind(),
                        paragraph.words());
            }
        }
        return Source.of(
                        input.path(),
                        marked ? first : input.title().orElse(first),
                        Optional.empty(),
                        Optional.empty(),
                        input.address(),
                        LanguageGuess.of(text.text()),
                        text.text(),
                        text.blocks())
                .withByline(byline);
    }
}
