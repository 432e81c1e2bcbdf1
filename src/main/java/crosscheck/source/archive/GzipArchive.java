package crosscheck.source.archive;

import crosscheck.source.RawInput;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** A file packed with gzip: an archive of the one input that was packed, which keeps its path. */
public final class GzipArchive implements SourceArchive {

    @Override
    public boolean reads(RawInput input) throws SourceException {
        byte[] head = input.head();
        return head.length > 2 && head[0] == (byte) 0x1f && head[1] == (byte) 0x8b;
    }

    @Override
    public void open(RawInput input, Members members) throws SourceException {
        try {
            UnpackedStream packed = UnpackedStream.counting(input.stream());
            members.input(RawInput.of(
                    input.path(), UnpackedStream.guarding(new GZIPInputStream(packed), packed), input.maxBytes()));
        } catch (IOException e) {
            throw input.unreadable("broken gzip data (" + SourceException.reason(e) + "); pack the file again", e);
        }
    }
}
