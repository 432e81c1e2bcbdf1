package crosscheck.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of a document that is a ZIP file, as Word's and OpenDocument's are. */
final class XmlParts {

    /** A part may unpack to so many times the whole document's limit; markup is most of it. */
    private static final int MAX_RATIO = 8;

    private final Map<String, byte[]> parts = new HashMap<>();

    /**
     * Unpacks the named parts.
     *
     * @throws IOException if the file is no ZIP file, or a part is larger than eight times the limit
     */
    static XmlParts of(byte[] document, long maxBytes, Set<String> names) throws IOException {
        XmlParts parts = new XmlParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && parts.parts.size() < names.size();
                    entry = zip.getNextEntry()) {
                if (names.contains(entry.getName())) {
                    int most = (int) Math.min(maxBytes * MAX_RATIO, Integer.MAX_VALUE - 8L);
                    byte[] part = zip.readNBytes(most);
                    if (part.length == most) {
                        throw new IOException("its text unpacks to more than " + most + " bytes");
                    }
                    parts.parts.put(entry.getName(), part);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        return parts;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A reader over a part that follows no reference to anything outside, and knows no entities of its own. */
    XMLStreamReader reader(String name) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        byte[] part = parts.get(name);
        return factory.createXMLStreamReader(new InputStreamReader(new ByteArrayInputStream(part), charset(part)));
    }

    /**
     * UTF-16 by its byte order mark, else UTF-8: these documents know no others. The parser is given characters, since it
     * prints to standard error where it meets bytes that are none.
     */
    private static Charset charset(byte[] part) {
        boolean marked = part.length > 1
                && ((part[0] == (byte) 0xfe && part[1] == (byte) 0xff)
                        || (part[0] == (byte) 0xff && part[1] == (byte) 0xfe));
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
