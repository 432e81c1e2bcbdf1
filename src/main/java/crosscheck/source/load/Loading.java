package crosscheck.source.load;

import crosscheck.settings.Settings;
import crosscheck.source.RawInput;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import crosscheck.source.web.WebClient;
import crosscheck.source.web.WebVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The reading of a command's arguments, once. */
final class Loading {

    private static final String STANDARD_INPUT = "-";

    private static final Duration READ_LIMIT = Duration.ofSeconds(10);

    private final Settings settings;
    private final InputStream standardInput;
    private final ReadVersions versions;
    private final Addresses addresses;
    private final SourceListener listener;
    private final Identities identities;

    Loading(Settings settings, InputStream standardInput, Fetching fetching, SourceListener listener) {
        this.settings = settings;
        this.standardInput = standardInput;
        versions = fetching.versions();
        addresses = new Addresses(
                new WebClient(settings.maxSourceBytes(), fetching.allowPrivate(), fetching.timeLimit()), versions);
        this.listener = listener;
        identities = new Identities(settings, listener);
    }

    /** Reads a file, a folder, an address or standard input. */
    void argument(String argument) throws SourceException {
        if (argument.equals(STANDARD_INPUT)) {
            InputReading reading = reading();
            required(reading, reading.input(STANDARD_INPUT, standardInput, settings.maxSourceBytes()));
        } else if (Addresses.isAddress(argument)) {
            Optional<RawInput> page = addresses.fetched(argument);
            if (page.isPresent()) {
                required(reading(), page.get());
            } else {
                listener.unchanged(argument, Optional.empty());
            }
        } else {
            Path path = pathOf(argument);
            if (Files.isDirectory(path)) {
                folder(path, argument);
            } else {
                file(path, argument, false);
            }
        }
    }

    /** The clock of the reading starts. */
    private InputReading reading() {
        return new InputReading(addresses, identities, listener, new ReadingTime(READ_LIMIT));
    }

    private static void required(InputReading reading, RawInput input) throws SourceException {
        if (!reading.read(input)) {
            throw input.unreadable(
                    InputReading.NO_FORMAT + "; give text, Markdown, HTML, a feed, Word, OpenDocument or PDF");
        }
    }

    private static Path pathOf(String argument) throws SourceException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new SourceException(argument + ": not a path of this system; check it", e);
        }
    }

    private void folder(Path folder, String argument) throws SourceException {
        List<Path> files = Folder.sources(folder);
        if (files.isEmpty()) {
            throw new SourceException(
                    argument + ": no sources in this folder (hidden files and README* don't count); name files");
        }
        for (Path file : files) {
            try {
                file(file, file.toString(), true);
            } catch (SourceException e) {
                listener.unreadable(e);
            }
        }
    }

    private void file(Path file, String given, boolean inFolder) throws SourceException {
        try {
            WebVersion version = FileVersion.of(file, versions);
            if (version.equals(versions.last(given).orElse(WebVersion.UNKNOWN))
                    && !version.equals(WebVersion.UNKNOWN)) {
                listener.unchanged(given, inFolder ? Optional.of(given) : Optional.empty());
                return;
            }
            versions.read(given, WebVersion.UNKNOWN);
            if (isWhole(file, given, inFolder)) {
                versions.read(given, version);
            }
        } catch (NoSuchFileException e) {
            throw new SourceException(given + ": no such file; check the path", e);
        } catch (IOException e) {
            throw new SourceException(given + ": can't be opened; check that you may read it", e);
        }
    }

    /** Whether nothing in the file was bad. */
    private boolean isWhole(Path file, String given, boolean inFolder) throws IOException, SourceException {
        try (InputStream stream = Files.newInputStream(file)) {
            InputReading reading = reading();
            RawInput input =
                    reading.input(given, stream, settings.maxSourceBytes()).from(file);
            identities.title(file).ifPresent(input::called);
            if (!inFolder) {
                required(reading, input);
            } else if (!reading.read(input)) {
                listener.warning(given + ": " + InputReading.NO_FORMAT + "; it is left out");
            }
            return reading.isWhole();
        }
    }
}
