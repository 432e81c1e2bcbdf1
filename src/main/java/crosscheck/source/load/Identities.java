package crosscheck.source.load;

import crosscheck.settings.Settings;
import crosscheck.settings.SourceSettings;
import crosscheck.source.PublicationDate;
import crosscheck.source.Source;
import crosscheck.source.SourceListener;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Gives sources what their files lack and ids that differ, and warns where two files bear one name. */
final class Identities {

    private final Settings settings;
    private final SourceListener listener;
    private final Map<String, Integer> timesById = new HashMap<>();
    private final Map<String, String> pathByName = new HashMap<>();

    Identities(Settings settings, SourceListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * Gives the source on; the second one of an id becomes {@code id-2}.
     *
     * @param file where it lies, which is how the settings name it
     */
    void give(Source source, Optional<Path> file) {
        Source whole = file.map(path -> completed(source, path)).orElse(source);
        int times = timesById.merge(whole.id(), 1, Integer::sum);
        if (file.isPresent()) {
            String other = pathByName.putIfAbsent(whole.fileName(), whole.path());
            if (other != null && !other.equals(whole.path())) {
                listener.warning(
                        whole.path() + ": has the same name as " + other + "; the two are told apart by their paths");
            }
        }
        listener.source(times == 1 ? whole : whole.withId(whole.id() + "-" + times));
    }

    /** The title that the settings give a file, should it have none. */
    Optional<String> title(Path file) {
        return known(file).flatMap(SourceSettings::title);
    }

    private Optional<SourceSettings> known(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return settings.sources().stream()
                .filter(source -> source.path().equals(absolute))
                .findFirst();
    }

    /** The source with what its file lacks, from the settings; a title is the reader's to fill in. */
    private Source completed(Source source, Path file) {
        return known(file).map(known -> completed(source, known)).orElse(source);
    }

    private static Source completed(Source source, SourceSettings known) {
        return Source.of(
                        source.path(),
                        source.title(),
                        source.publisher().or(known::publisher),
                        source.published().or(() -> known.published().flatMap(PublicationDate::parse)),
                        source.url().or(known::url),
                        source.language(),
                        source.text(),
                        source.blocks())
                .withByline(source.byline())
                .withItem(source.item());
    }
}
