package crosscheck.source.load;

import crosscheck.source.RawInput;
import crosscheck.source.Source;
import crosscheck.source.SourceArchive;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import crosscheck.source.SourceReader;
import java.io.InputStream;
import java.util.Optional;

/** The reading of one input, and of what is in it where it is an archive, by the readers of its formats and within its time. */
final class InputReading {

    static final String NO_FORMAT = "not a format that is read here";

    /** How many archives may lie inside each other. */
    private static final int MAX_DEPTH = 3;

    /** An archive may tell of so many articles and problems. */
    private static final int MAX_MEMBERS = 100_000;

    private final Addresses addresses;
    private final Identities identities;
    private final SourceListener listener;
    private final ReadingTime time;
    private volatile boolean whole = true;

    InputReading(Addresses addresses, Identities identities, SourceListener listener, ReadingTime time) {
        this.addresses = addresses;
        this.identities = identities;
        this.listener = listener;
        this.time = time;
    }

    /** An input from a stream, the waiting for which takes none of its time. */
    RawInput input(String path, InputStream stream, long maxBytes) {
        return RawInput.of(path, time.awaiting(stream), maxBytes);
    }

    /** Whether nothing was bad in what was read. */
    boolean isWhole() {
        return whole;
    }

    /** Reads an input with the reader of its format; false if there is none. */
    boolean read(RawInput input) throws SourceException {
        requireSome(input);
        for (SourceArchive archive : Formats.ARCHIVES) {
            if (archive.reads(input)) {
                LimitedWork work = new LimitedWork(input, time);
                return work.run(() -> {
                    try {
                        open(archive, input, 0, work);
                        return true;
                    } catch (TooManyMembers e) {
                        throw input.unreadable("more than 100,000 articles in it; cut it into smaller files", e);
                    }
                });
            }
        }
        for (SourceReader reader : Formats.READERS) {
            if (reader.reads(input)) {
                identities.give(read(reader, input, time), input.file());
                return true;
            }
        }
        return false;
    }

    private void open(SourceArchive archive, RawInput input, int depth, LimitedWork work) throws SourceException {
        Opened members = new Opened(input, depth, work);
        archive.open(input, members);
        if (members.told == 0) {
            members.warning(input.path() + ": no article in it");
        }
    }

    private static void requireSome(RawInput input) throws SourceException {
        if (input.head().length == 0) {
            throw input.unreadable("empty; give a file with text in it");
        }
    }

    private static Source read(SourceReader reader, RawInput input, ReadingTime time) throws SourceException {
        input.bytes();
        Source source = new LimitedWork(input, time).run(() -> reader.read(input));
        if (source.text().isBlank()) {
            throw input.unreadable("no text in it; give a file with some");
        }
        return source;
    }

    /** Where the members of an archive go. They are read in the archive's thread, and told in the one that waits for it. */
    private final class Opened implements SourceArchive.Members {

        private final RawInput archive;
        private final int depth;
        private final LimitedWork work;
        private int told;

        Opened(RawInput archive, int depth, LimitedWork work) {
            this.archive = archive;
            this.depth = depth;
            this.work = work;
        }

        @Override
        public void input(RawInput member) {
            try {
                if (member.path().equals(archive.path())) {
                    archive.file().ifPresent(member::from);
                    archive.address().ifPresent(member::at);
                    archive.title().ifPresent(member::called);
                }
                if (!isRead(member, Optional.empty())) {
                    warning(member.path() + ": " + NO_FORMAT + "; it is left out");
                }
            } catch (SourceException e) {
                unreadable(e);
            }
        }

        private boolean isRead(RawInput member, Optional<String> item) throws SourceException {
            requireSome(member);
            for (SourceArchive inner : Formats.ARCHIVES) {
                if (inner.reads(member)) {
                    if (depth + 1 >= MAX_DEPTH) {
                        throw member.unreadable("archives inside archives inside archives; unpack it first");
                    }
                    open(inner, member, depth + 1, work);
                    told++;
                    return true;
                }
            }
            for (SourceReader reader : Formats.READERS) {
                if (reader.reads(member)) {
                    Source source = InputReading.read(reader, member, time.forPart());
                    Optional<String> name = source.item().or(() -> item);
                    tell(() -> identities.give(source.withItem(name), member.file()));
                    return true;
                }
            }
            return false;
        }

        @Override
        public void source(Source source) {
            tell(() -> identities.give(source, Optional.empty()));
        }

        @Override
        public void unreadable(SourceException problem) {
            whole = false;
            tell(() -> listener.unreadable(problem));
        }

        @Override
        public void warning(String line) {
            tell(() -> listener.warning(SourceException.oneLine(line)));
        }

        private void tell(Runnable telling) {
            if (++told > MAX_MEMBERS) {
                throw new TooManyMembers();
            }
            work.waiting(telling);
        }

        /** Only a feed that was fetched leads on to the network, and only where the site lets programs in. */
        @Override
        public boolean page(String url, Optional<String> item) {
            Optional<RawInput> page;
            time.pause();
            try {
                if (archive.address().isEmpty() || !addresses.mayVisit(url)) {
                    return false;
                }
                page = addresses.fetched(url);
            } catch (SourceException e) {
                return false;
            } finally {
                time.resume();
            }
            if (page.isPresent()) {
                return isReadable(page.get(), item);
            }
            tell(() -> listener.unchanged(url, item));
            return true;
        }

        private boolean isReadable(RawInput page, Optional<String> item) {
            try {
                return isRead(page, item);
            } catch (SourceException e) {
                return false;
            }
        }
    }

    /** Ends the reading of an archive. */
    private static final class TooManyMembers extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
