package crosscheck.feed;

import crosscheck.source.web.WebVersion;
import crosscheck.source.web.WebVersions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The versions of feeds and pages that were read, kept as notes of the state from run to run. Safe for threads while feeds
 * are read.
 */
final class KnownVersions implements WebVersions {

    private static final String PREFIX = "web ";

    private final Map<String, String> before;
    private final Map<String, WebVersion> now = new ConcurrentHashMap<>();
    private final LocalDate today;

    KnownVersions(StateFolder state, LocalDate today) throws StateException {
        before = state.notes(PREFIX);
        this.today = today;
    }

    @Override
    public Optional<WebVersion> last(String address) {
        return Optional.ofNullable(before.get(PREFIX + address)).map(note -> {
            String[] lines = note.split("\n", -1);
            return new WebVersion(present(lines[1]), present(lines[2]));
        });
    }

    @Override
    public void read(String address, WebVersion version) {
        now.put(address, version);
    }

    private static Optional<String> present(String line) {
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    /**
     * Notes what was read now, and forgets what was not read since a day.
     *
     * @param again addresses that are to be read again in the next run, whatever their servers say
     */
    void keep(StateFolder state, Collection<String> again, LocalDate oldest) throws StateException {
        for (Map.Entry<String, String> note : before.entrySet()) {
            LocalDate read = LocalDate.parse(note.getValue().split("\n", 2)[0]);
            if (read.isBefore(oldest)) {
                state.note(note.getKey(), "");
            }
        }
        for (Map.Entry<String, WebVersion> read : now.entrySet()) {
            WebVersion version = read.getValue();
            boolean nothing = again.contains(read.getKey()) || version.equals(WebVersion.UNKNOWN);
            String text = today + "\n" + version.etag().orElse("") + "\n"
                    + version.lastModified().orElse("");
            state.note(PREFIX + read.getKey(), nothing ? "" : text);
        }
    }
}
