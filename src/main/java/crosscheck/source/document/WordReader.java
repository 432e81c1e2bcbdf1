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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A Word document (.docx, ECMA-376 WordprocessingML). Tracked changes count as accepted; comments, footnotes, headers and
 * footers stay out.
 */
public final class WordReader implements SourceReader {

    private static final String DOCUMENT = "word/document.xml";

    /** What was deleted or moved away, and the second copy of a text box that Word keeps for old programs. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "instrText", "delText");

    @Override
    public boolean reads(RawInput input) throws SourceException {
        String head = new String(input.head(), StandardCharsets.ISO_8859_1);
        return head.startsWith("PK")
                && (head.contains("[Content_Types].xml") || input.ending().equals("docx"));
    }

    @Override
    public Source read(RawInput input) throws SourceException {
        try {
            XmlParts parts = XmlParts.of(input.bytes(), input.maxBytes(), Set.of(DOCUMENT));
            if (!parts.has(DOCUMENT)) {
                throw input.unreadable("an Office file, but no Word document; save it as .docx or as text");
            }
            DocumentText text = new DocumentText();
            read(parts.reader(DOCUMENT), text);
            if (text.isEmpty()) {
                throw input.unreadable("a Word document without text; give one that has some");
            }
            return text.source(input, Optional.empty());
        } catch (IOException | XMLStreamException e) {
            throw input.unreadable("broken Word document (" + SourceException.reason(e) + "); save it again", e);
        }
    }

    /** A paragraph that is being read; a text box has paragraphs inside one. */
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private Block.Kind kind = Block.Kind.PARAGRAPH;
    }

    private static void read(XMLStreamReader xml, DocumentText text) throws XMLStreamException {
        Deque<Paragraph> open = new ArrayDeque<>();
        boolean inText = false;
        int leftOut = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (leftOut > 0 || LEFT_OUT.contains(name)) {
                    leftOut++;
                } else if (name.equals("p")) {
                    open.push(new Paragraph());
                } else if (!open.isEmpty()) {
                    inText |= name.equals("t");
                    start(name, xml, open.peek());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (leftOut > 0) {
                    leftOut--;
                } else if (xml.getLocalName().equals("p") && !open.isEmpty()) {
                    Paragraph paragraph = open.pop();
                    text.add(paragraph.kind, paragraph.words.toString());
                } else if (xml.getLocalName().equals("t")) {
                    inText = false;
                }
            } else if (inText && leftOut == 0 && xml.isCharacters() && !open.isEmpty()) {
                open.peek().words.append(xml.getText());
            }
        }
    }

    private static void start(String name, XMLStreamReader xml, Paragraph paragraph) {
        switch (name) {
            case "tab", "br", "cr" -> paragraph.words.append(' ');
            case "noBreakHyphen" -> paragraph.words.append('-');
            case "numPr" -> {
                if (paragraph.kind == Block.Kind.PARAGRAPH) {
                    paragraph.kind = Block.Kind.LIST_ITEM;
                }
            }
            case "pStyle" -> paragraph.kind = kind(xml, paragraph.kind);
            default -> {}
        }
    }

    private static Block.Kind kind(XMLStreamReader xml, Block.Kind otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                String style = xml.getAttributeValue(i).toLowerCase(Locale.ROOT);
                if (style.equals("title")) {
                    return Block.Kind.TITLE;
                }
                if (style.startsWith("heading") || style.equals("subtitle")) {
                    return Block.Kind.HEADING;
                }
                if (style.endsWith("quote")) {
                    return Block.Kind.QUOTATION;
                }
                if (style.equals("caption")) {
                    return Block.Kind.CLUTTER;
                }
            }
        }
        return otherwise;
    }
}
