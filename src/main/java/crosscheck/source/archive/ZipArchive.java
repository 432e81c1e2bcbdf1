package crosscheck.source.archive;

import crosscheck.source.RawInput;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP file of sources. As in a folder, {@code README*} and hidden files are none. */
public final class ZipArchive implements SourceArchive {

    /** Where the name of the first file stands. */
    private static final int FIRST_NAME = 30;

    private static final int MAX_ENTRIES = 100_000;

    @Override
    public boolean reads(RawInput input) throws SourceException {
        byte[] head = input.head();
        return head.length > 3
                && head[0] == 'P'
                && head[1] == 'K'
                && head[2] == 3
                && head[3] == 4
                && !isDocument(input);
    }

    /** Word and OpenDocument files are ZIP files that name their parts at the start. */
    private static boolean isDocument(RawInput input) throws SourceException {
        String head = new String(input.head(), StandardCharsets.ISO_8859_1);
        return head.contains("[Content_Types].xml")
                || head.startsWith("mimetype", FIRST_NAME)
                || input.ending().equals("docx")
                || input.ending().equals("odt");
    }

    @Override
    public void open(RawInput input, Members members) throws SourceException {
        try {
            UnpackedStream packed = UnpackedStream.counting(input.stream());
            ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw input.unreadable("more than " + MAX_ENTRIES + " files in it; unpack it first");
                }
                InputStream unpacked = UnpackedStream.guarding(zip, packed);
                if (isSource(entry)) {
                    members.input(RawInput.of(input.path() + "/" + entry.getName(), unpacked, input.maxBytes()));
                }
                unpacked.skip(Long.MAX_VALUE);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw input.unreadable("broken ZIP file (" + SourceException.reason(e) + "); pack it again", e);
        }
    }

    private static boolean isSource(ZipEntry entry) {
        if (entry.isDirectory()) {
            return false;
        }
        String path = entry.getName().replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.toUpperCase(Locale.ROOT).startsWith("README")
                && !name.equals("crosscheck.yml")
                && !path.startsWith("__MACOSX/")
                && !path.startsWith(".")
                && !path.contains("/.");
    }
}
