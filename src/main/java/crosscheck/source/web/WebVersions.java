package crosscheck.source.web;

import java.util.Optional;

/** What servers said of the versions that were read last, so that they need not send them again (RFC 9110, 13.1). */
public interface WebVersions {

    /** Remembers nothing: everything is fetched. */
    WebVersions NONE = new WebVersions() {
        @Override
        public Optional<WebVersion> last(String address) {
            return Optional.empty();
        }

        @Override
        public void read(String address, WebVersion version) {}
    };

    /** The version of an address that was read last. */
    Optional<WebVersion> last(String address);

    /** Hears of the version of an address that was fetched now. */
    void read(String address, WebVersion version);
}
