package crosscheck.feed;

import crosscheck.source.ContentHash;
import crosscheck.source.load.ReadVersions;
import crosscheck.source.web.WebVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The versions of feeds and pages that were read, kept as notes of the state from run to run. Safe for threads while feeds
 * are read. */
final class KnownVersions {

    private static final String PREFIX = "read ";

    private final Map<String, String> before;
    private final Map<String, Version> now = new ConcurrentHashMap<>();
    private final LocalDate today;

    /**
     * A version, and a hash of what else decides what is read there.
     *
     * @param how another program or other settings may read the same bytes otherwise
     */
    private record Version(WebVersion version, String how) {

        String note(LocalDate today) {
            return String.join(
                    "\n",
                    today.toString(),
                    version.etag().orElse(""),
                    version.lastModified().orElse(""),
                    how);
        }

        static Version of(String note) {
            List<String> lines = List.of(note.split("\n", -1));
            return new Version(new WebVersion(present(lines.get(1)), present(lines.get(2))), lines.get(3));
        }

        private static Optional<String> present(String line) {
            return Optional.of(line).filter(text -> !text.isEmpty());
        }
    }

    KnownVersions(StateFolder state, LocalDate today) throws StateException {
        before = state.notes(PREFIX);
        this.today = today;
    }

    /**
     * The versions of what one feed leads to.
     *
     * @param settings what decides, beside the bytes, what is read there
     */
    ReadVersions of(String feed, List<String> settings) {
        String how = ContentHash.of(settings);
        return new ReadVersions() {
            @Override
            public Optional<WebVersion> last(String address) {
                return Optional.ofNullable(before.get(key(feed, address)))
                        .map(Version::of)
                        .filter(version -> version.how().equals(how))
                        .map(Version::version);
            }

            @Override
            public void read(String address, WebVersion version) {
                now.put(key(feed, address), new Version(version, how));
            }
        };
    }

    private static String key(String feed, String address) {
        return PREFIX + ItemKey.of(address, feed);
    }

    /** Has a feed read again in the next run, whatever its server says. */
    void forget(String feed, String address) {
        now.put(key(feed, address), new Version(WebVersion.UNKNOWN, ""));
    }

    /** Notes what was read now, and forgets what was not read since a day. */
    void keep(StateFolder state, LocalDate oldest) throws StateException {
        for (Map.Entry<String, String> note : before.entrySet()) {
            LocalDate read = LocalDate.parse(note.getValue().split("\n", 2)[0]);
            if (read.isBefore(oldest)) {
                state.note(note.getKey(), "");
            }
        }
        for (Map.Entry<String, Version> read : now.entrySet()) {
            Version version = read.getValue();
            boolean nothing = version.version().equals(WebVersion.UNKNOWN);
            state.note(read.getKey(), nothing ? "" : version.note(today));
        }
    }
}
