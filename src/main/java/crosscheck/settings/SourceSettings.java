package crosscheck.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a source's file lacks, given in the settings.
 *
 * @param path the file, absolute and normalised (relative paths in the settings file are relative to it)
 */
public record SourceSettings(
        Path path,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> title,
        Optional<String> url) {}
