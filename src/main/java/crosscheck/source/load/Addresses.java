package crosscheck.source.load;

import crosscheck.source.RawInput;
import crosscheck.source.SourceException;
import crosscheck.source.web.WebClient;
import crosscheck.source.web.WebResponse;
import crosscheck.source.web.WebVersion;
import java.util.Locale;
import java.util.Optional;

/** What stands at addresses of the web, as inputs. */
final class Addresses {

    private static final int NOT_MODIFIED = 304;

    private final WebClient web;
    private final ReadVersions versions;

    Addresses(WebClient web, ReadVersions versions) {
        this.web = web;
        this.versions = versions;
    }

    static boolean isAddress(String argument) {
        String start = argument.substring(0, Math.min(8, argument.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    /** Whether the site lets programs fetch an address that its user didn't name. */
    boolean mayVisit(String address) {
        return isAddress(address) && web.mayVisit(address);
    }

    /** What stands at an address; empty if it is the version that was read last. */
    Optional<RawInput> fetched(String address) throws SourceException {
        WebResponse response = web.get(address, versions.last(address).orElse(WebVersion.UNKNOWN));
        if (response.status() == NOT_MODIFIED) {
            return Optional.empty();
        }
        versions.read(address, response.version());
        RawInput input = RawInput.of(address, response.body()).at(response.url());
        return Optional.of(response.contentType().map(input::declared).orElse(input));
    }
}
