package crosscheck.source.archive;

import crosscheck.source.RawInput;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive (ISO 28500): each page that a server gave is a member, under its address. */
public final class WarcArchive implements SourceArchive {

    private static final int OK = 200;

    @Override
    public boolean reads(RawInput input) throws SourceException {
        return new String(input.head(), StandardCharsets.ISO_8859_1).startsWith("WARC/");
    }

    @Override
    public void open(RawInput input, Members members) throws SourceException {
        Records.read(input, members);
    }

    /** Loaded only when there is an archive to read. */
    private static final class Records {

        static void read(RawInput input, Members members) throws SourceException {
            try (WarcReader reader = new WarcReader(input.stream())) {
                for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                    if (record.get() instanceof WarcResponse response) {
                        page(response, input, members);
                    }
                }
            } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
                throw input.unreadable(
                        "broken web archive (" + SourceException.reason(e) + "); the rest of it is not read", e);
            }
        }

        private static void page(WarcResponse response, RawInput input, Members members) throws IOException {
            Optional<String> address =
                    response.headers().first("WARC-Target-URI").filter(target -> target.startsWith("http"));
            if (address.isEmpty()) {
                return;
            }
            HttpResponse http = response.http();
            Optional<String> type = http.headers().first("Content-Type");
            if (http.status() == OK && type.filter(Records::isText).isPresent()) {
                RawInput page =
                        RawInput.of(input.path() + "#" + address.get(), http.bodyDecoded().stream(), input.maxBytes());
                members.input(page.at(address.get()).declared(type.get()));
            }
        }

        /** A web archive also holds the images and scripts of its pages. */
        private static boolean isText(String type) {
            return type.startsWith("text/html")
                    || type.startsWith("text/plain")
                    || type.startsWith("application/xhtml")
                    || type.startsWith("application/pdf");
        }
    }
}
