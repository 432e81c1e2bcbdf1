package crosscheck.source.load;

import crosscheck.source.web.WebVersion;
import java.util.Optional;

/**
 * The versions of addresses and files that were read last, so that what is still the same need not be sent (RFC 9110, 13.1)
 * or read again. The version of a file has a hash of its bytes for an ETag.
 */
public interface ReadVersions {

    /** Remembers nothing: everything is read. */
    ReadVersions NONE = new ReadVersions() {
        @Override
        public Optional<WebVersion> last(String address) {
            return Optional.empty();
        }

        @Override
        public void read(String address, WebVersion version) {}
    };

    /** The version of an address or a file that was read last. */
    Optional<WebVersion> last(String address);

    /** Hears of the version that is read now; {@link WebVersion#UNKNOWN} for what is to be read again in any case. */
    void read(String address, WebVersion version);
}
