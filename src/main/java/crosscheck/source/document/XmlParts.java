package crosscheck.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
        return factory.createXMLStreamReader(new ByteArrayInputStream(parts.get(name)));
    }
}
