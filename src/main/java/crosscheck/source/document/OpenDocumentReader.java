package crosscheck.source.document;

import crosscheck.source.Block;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An OpenDocument text (.odt, ISO 26300). Tracked changes count as accepted; comments, notes, headers and footers stay
 * out.
 */
public final class OpenDocumentReader implements SourceReader {

    private static final String CONTENT = "content.xml";

    /** What was deleted, comments and notes. */
    private static final Set<String> LEFT_OUT =
            Set.of("tracked-changes", "annotation", "annotation-end", "note", "ruby-text", "sequence-decls");

    /** Where the name of a ZIP file's first file stands: in every OpenDocument it tells the kind. */
    private static final int FIRST_NAME = 30;

    private static final int MAX_SPACES = 100;

    @Override
    public boolean reads(RawInput input) throws SourceException {
        String head = new String(input.head(), StandardCharsets.ISO_8859_1);
        return head.startsWith("PK")
                && (head.startsWith("mimetype", FIRST_NAME) || input.ending().equals("odt"));
    }

    @Override
    public Source read(RawInput input) throws SourceException {
        try {
            XmlParts parts = XmlParts.of(input.bytes(), input.maxBytes(), Set.of(CONTENT));
            if (!parts.has(CONTENT)) {
                throw input.unreadable("no OpenDocument text; save it as .odt or as text");
            }
            DocumentText text = new DocumentText();
            new Content(text).read(parts.reader(CONTENT));
            if (text.isEmpty()) {
                throw input.unreadable("an OpenDocument text without text; give one that has some");
            }
            return text.source(input, Optional.empty());
        } catch (IOException | XMLStreamException e) {
            throw input.unreadable("broken OpenDocument text (" + SourceException.reason(e) + "); save it again", e);
        }
    }

    /** A paragraph that is being read; a text box has paragraphs inside one. */
    private record Paragraph(Block.Kind kind, StringBuilder words) {}

    private static final class Content {

        private final DocumentText text;
        private final Map<String, String> parentStyles = new HashMap<>();
        private final Deque<Paragraph> open = new ArrayDeque<>();
        private int leftOut;
        private int lists;

        Content(DocumentText text) {
            this.text = text;
        }

        void read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (leftOut == 0 && !open.isEmpty()) {
                            open.peek().words.append(xml.getText().replaceAll("\\s++", " "));
                        }
                    }
                    default -> {}
                }
            }
        }

        private void start(XMLStreamReader xml) {
            String name = xml.getLocalName();
            if (leftOut > 0 || LEFT_OUT.contains(name)) {
                leftOut++;
                return;
            }
            switch (name) {
                case "style" ->
                    attribute(xml, "parent-style-name")
                            .ifPresent(parent -> attribute(xml, "name").ifPresent(it -> parentStyles.put(it, parent)));
                case "list" -> lists++;
                case "h" -> open.push(new Paragraph(Block.Kind.HEADING, new StringBuilder()));
                case "p" -> open.push(new Paragraph(kind(xml), new StringBuilder()));
                case "tab", "line-break" -> append(" ");
                case "s" -> append(" ".repeat(spaces(xml)));
                default -> {}
            }
        }

        private void append(String words) {
            if (!open.isEmpty()) {
                open.peek().words.append(words);
            }
        }

        private static int spaces(XMLStreamReader xml) {
            String count = attribute(xml, "c").orElse("1");
            return count.matches("\\d{1,2}") ? Math.min(Integer.parseInt(count), MAX_SPACES) : 1;
        }

        private Block.Kind kind(XMLStreamReader xml) {
            String style = attribute(xml, "style-name").orElse("");
            String named = parentStyles.getOrDefault(style, style);
            return switch (named) {
                case "Title" -> Block.Kind.TITLE;
                case "Subtitle" -> Block.Kind.HEADING;
                case "Quotations" -> Block.Kind.QUOTATION;
                case "Caption", "Illustration", "Figure" -> Block.Kind.CLUTTER;
                default -> lists > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
            };
        }

        private void end(String name) {
            if (leftOut > 0) {
                leftOut--;
            } else if (name.equals("list")) {
                lists--;
            } else if ((name.equals("p") || name.equals("h")) && !open.isEmpty()) {
                Paragraph paragraph = open.pop();
                text.add(paragraph.kind, paragraph.words.toString());
            }
        }

        private static Optional<String> attribute(XMLStreamReader xml, String name) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(name)) {
                    return Optional.of(xml.getAttributeValue(i));
                }
            }
            return Optional.empty();
        }
    }
}
