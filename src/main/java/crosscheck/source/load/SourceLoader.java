package crosscheck.source.load;

import crosscheck.settings.Settings;
import crosscheck.settings.SourceSettings;
import crosscheck.source.Published;
import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import crosscheck.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

/**
 * Turns the arguments of a command into sources:
 *
 * <pre>{@code new SourceLoader(settings).load(List.of("wire.txt", "page.html", "stories/"), listener);}</pre>
 *
 * <p>An argument is a file, a folder, or {@code -} for standard input. Sources are given one by one, in the order of the
 * arguments and in a folder by name. What can't be read is reported and the others are still read.
 */
public final class SourceLoader {

    private static final String STANDARD_INPUT = "-";

    private final Settings settings;
    private final InputStream standardInput;

    /** Reads {@code -} from the process's standard input. */
    public SourceLoader(Settings settings) {
        this(settings, System.in);
    }

    /** @param standardInput what {@code -} stands for */
    public SourceLoader(Settings settings, InputStream standardInput) {
        this.settings = settings;
        this.standardInput = standardInput;
    }

    /** Gives every source that the arguments name to the listener. */
    public void load(List<String> arguments, SourceListener listener) {
        Loading loading = new Loading(new Identities(listener));
        for (String argument : arguments) {
            try {
                loading.argument(argument);
            } catch (SourceException e) {
                listener.unreadable(e);
            }
        }
    }

    /** One call of {@link #load}. */
    private final class Loading {

        private final Identities identities;

        Loading(Identities identities) {
            this.identities = identities;
        }

        void argument(String argument) throws SourceException {
            if (argument.equals(STANDARD_INPUT)) {
                input(RawInput.of(STANDARD_INPUT, standardInput, settings.maxSourceBytes()), 0);
                return;
            }
            Path path = pathOf(argument);
            if (Files.isDirectory(path)) {
                folder(path, argument);
            } else {
                file(path, argument);
            }
        }

        private void folder(Path folder, String argument) throws SourceException {
            List<Path> files = Folder.sources(folder);
            if (files.isEmpty()) {
                throw new SourceException(
                        argument + ": no sources in this folder; hidden files and README* don't count");
            }
            for (Path file : files) {
                try {
                    file(file, file.toString());
                } catch (SourceException e) {
                    identities.listener().unreadable(e);
                }
            }
        }

        private void file(Path file, String given) throws SourceException {
            if (!Files.exists(file)) {
                throw new SourceException(given + ": no such file; check the path");
            }
            try (InputStream stream = Files.newInputStream(file)) {
                input(RawInput.of(given, stream, settings.maxSourceBytes()).from(file), 0);
            } catch (IOException e) {
                throw new SourceException(given + ": can't be opened; check that you may read it", e);
            }
        }

        private void input(RawInput input, int depth) throws SourceException {
            if (input.head().length == 0) {
                throw input.unreadable("empty; give a file with text in it");
            }
            for (SourceArchive archive : Formats.ARCHIVES) {
                if (archive.reads(input)) {
                    archive(archive, input, depth);
                    return;
                }
            }
            for (SourceReader reader : Formats.READERS) {
                if (reader.reads(input)) {
                    source(reader.read(input), input.file());
                    return;
                }
            }
            throw input.unreadable("not a format that is read here; give text, Markdown or HTML");
        }

        private void archive(SourceArchive archive, RawInput input, int depth) throws SourceException {
            if (depth >= MAX_DEPTH) {
                throw input.unreadable("archives inside archives inside archives; unpack it first");
            }
            archive.open(input, new SourceArchive.Members() {
                @Override
                public void input(RawInput member) {
                    try {
                        input.file().ifPresent(member::from);
                        Loading.this.input(member, depth + 1);
                    } catch (SourceException e) {
                        unreadable(e);
                    }
                }

                @Override
                public void source(Source source) {
                    Loading.this.source(source, Optional.empty());
                }

                @Override
                public void unreadable(SourceException problem) {
                    identities.listener().unreadable(problem);
                }
            });
        }

        private void source(Source source, Optional<Path> file) {
            Source whole = file.map(path -> completed(source, path)).orElse(source);
            if (whole.text().isBlank()) {
                identities.listener().unreadable(new SourceException(whole.path() + ": no text in it"));
            } else {
                identities.give(whole);
            }
        }
    }

    /** How many archives may lie inside each other. */
    private static final int MAX_DEPTH = 3;

    private static Path pathOf(String argument) throws SourceException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new SourceException(argument + ": not a path of this system; check it", e);
        }
    }

    /** The source with what its file lacks, from the settings. */
    private Source completed(Source source, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        for (SourceSettings known : settings.sources()) {
            if (known.path().equals(absolute)) {
                return Source.of(
                        source.path(),
                        known.title().orElse(source.title()),
                        source.publisher().or(known::publisher),
                        source.published().or(() -> known.published().flatMap(SourceLoader::day)),
                        source.url().or(known::url),
                        source.language(),
                        source.text(),
                        source.blocks());
            }
        }
        return source;
    }

    private static Optional<Published> day(String iso) {
        try {
            return Optional.of(Published.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
