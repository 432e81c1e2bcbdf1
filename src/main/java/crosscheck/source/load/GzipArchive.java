package crosscheck.source.load;

import crosscheck.source.RawInput;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** A file packed with gzip: an archive of the one input that was packed. */
final class GzipArchive implements SourceArchive {

    @Override
    public boolean reads(RawInput input) throws SourceException {
        byte[] head = input.head();
        return head.length > 2 && head[0] == (byte) 0x1f && head[1] == (byte) 0x8b;
    }

    @Override
    public void open(RawInput input, Members members) throws SourceException {
        try {
            members.input(RawInput.of(input.path(), new GZIPInputStream(input.stream()), input.maxBytes()));
        } catch (IOException e) {
            throw input.unreadable("broken gzip data (" + e.getMessage() + "); pack the file again", e);
        }
    }
}
