package crosscheck.source.load;

import crosscheck.settings.Settings;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import crosscheck.source.SourceReader;
import crosscheck.source.web.WebClient;
import crosscheck.source.web.WebResponse;
import crosscheck.source.web.WebVersion;
import crosscheck.source.web.WebVersions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reading of a command's arguments, once. */
final class Loading {

    private static final String STANDARD_INPUT = "-";

    private static final String NO_FORMAT = "not a format that is read here";

    /** How many archives may lie inside each other. */
    private static final int MAX_DEPTH = 3;

    private static final int NOT_MODIFIED = 304;

    private static final TimeLimit READ_LIMIT = new TimeLimit(Duration.ofSeconds(10));

    private final Settings settings;
    private final InputStream standardInput;
    private final WebClient web;
    private final SourceListener listener;
    private final Identities identities;
    private final WebVersions versions;

    /** What the feed that led to the page being read calls it. */
    private Optional<String> entry = Optional.empty();

    Loading(Settings settings, InputStream standardInput, Fetching fetching, SourceListener listener) {
        this.settings = settings;
        this.standardInput = standardInput;
        web = new WebClient(settings.maxSourceBytes(), fetching.allowPrivate(), fetching.timeLimit());
        versions = fetching.versions();
        this.listener = listener;
        identities = new Identities(settings, listener);
    }

    /** Reads a file, a folder, an address or standard input. */
    void argument(String argument) throws SourceException {
        if (argument.equals(STANDARD_INPUT)) {
            required(RawInput.of(STANDARD_INPUT, standardInput, settings.maxSourceBytes()));
        } else if (isAddress(argument)) {
            Optional<RawInput> input = fetched(argument);
            if (input.isPresent()) {
                required(input.get());
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

    private void required(RawInput input) throws SourceException {
        if (!input(input, 0)) {
            throw input.unreadable(NO_FORMAT + "; give text, Markdown, HTML, a feed, Word, OpenDocument or PDF");
        }
    }

    private static boolean isAddress(String argument) {
        String start = argument.substring(0, Math.min(8, argument.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    private static Path pathOf(String argument) throws SourceException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new SourceException(argument + ": not a path of this system; check it", e);
        }
    }

    /** What stands at an address; empty if it is the version that was read last. */
    private Optional<RawInput> fetched(String address) throws SourceException {
        WebResponse response = web.get(address, versions.last(address).orElse(WebVersion.UNKNOWN));
        if (response.status() == NOT_MODIFIED) {
            return Optional.empty();
        }
        versions.read(address, response.version());
        RawInput input = RawInput.of(address, response.body()).at(response.url());
        return Optional.of(response.contentType().map(input::declared).orElse(input));
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
        try (InputStream stream = Files.newInputStream(file)) {
            RawInput input =
                    RawInput.of(given, stream, settings.maxSourceBytes()).from(file);
            if (!inFolder) {
                required(input);
            } else if (!input(input, 0)) {
                listener.warning(given + ": " + NO_FORMAT + "; it is left out");
            }
        } catch (NoSuchFileException e) {
            throw new SourceException(given + ": no such file; check the path", e);
        } catch (IOException e) {
            throw new SourceException(given + ": can't be opened; check that you may read it", e);
        }
    }

    /** Reads an input with the reader of its format; false if there is none. */
    private boolean input(RawInput input, int depth) throws SourceException {
        if (input.head().length == 0) {
            throw input.unreadable("empty; give a file with text in it");
        }
        for (SourceArchive archive : Formats.ARCHIVES) {
            if (archive.reads(input)) {
                if (depth >= MAX_DEPTH) {
                    throw input.unreadable("archives inside archives inside archives; unpack it first");
                }
                archive.open(input, new Opened(input, depth));
                return true;
            }
        }
        for (SourceReader reader : Formats.READERS) {
            if (reader.reads(input)) {
                input.bytes();
                source(READ_LIMIT.run(input, () -> reader.read(input)), input);
                return true;
            }
        }
        return false;
    }

    private void source(Source source, RawInput input) throws SourceException {
        if (source.text().isBlank()) {
            throw input.unreadable("no text in it; give a file with some");
        }
        Optional<String> name = source.item().or(() -> entry);
        identities.give(source.withItem(name), input.file());
    }

    /** Where the members of an archive go. */
    private final class Opened implements SourceArchive.Members {

        private final RawInput archive;
        private final int depth;

        Opened(RawInput archive, int depth) {
            this.archive = archive;
            this.depth = depth;
        }

        @Override
        public void input(RawInput member) {
            try {
                if (member.path().equals(archive.path())) {
                    archive.file().ifPresent(member::from);
                    archive.address().ifPresent(member::at);
                }
                if (!Loading.this.input(member, depth + 1)) {
                    listener.warning(member.path() + ": " + NO_FORMAT + "; it is left out");
                }
            } catch (SourceException e) {
                listener.unreadable(e);
            }
        }

        @Override
        public void source(Source source) {
            identities.give(source, Optional.empty());
        }

        @Override
        public void unreadable(SourceException problem) {
            listener.unreadable(problem);
        }

        @Override
        public void warning(String line) {
            listener.warning(line);
        }

        /** Only a feed that was fetched leads on to the network, and only where the site lets programs in. */
        @Override
        public boolean page(String url, Optional<String> item) {
            if (archive.address().isEmpty() || !isAddress(url) || !web.mayVisit(url)) {
                return false;
            }
            try {
                Optional<RawInput> page = fetched(url);
                if (page.isPresent()) {
                    return read(page.get(), item);
                }
                listener.unchanged(url, item);
                return true;
            } catch (SourceException e) {
                return false;
            }
        }

        private boolean read(RawInput page, Optional<String> item) throws SourceException {
            entry = item;
            try {
                return Loading.this.input(page, depth + 1);
            } finally {
                entry = Optional.empty();
            }
        }
    }
}
