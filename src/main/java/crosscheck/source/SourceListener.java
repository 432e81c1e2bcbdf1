package crosscheck.source;

import java.util.Optional;

/** Hears of each source as it is read, and of each input that can't be. */
public interface SourceListener {

    void source(Source source);

    /** An input that can't be read; the others still are. The program's exit code is then 3. */
    void unreadable(SourceException problem);

    /** One line on something that may surprise, but leaves the result whole. */
    void warning(String line);

    /**
     * An address whose server says that nothing has changed since it was read last, or a file that is still the same; only
     * heard by who gave the loader the versions that were read.
     *
     * @param item what the feed that led to the address calls it, or the file's path in the folder that was asked for; empty
     *     for an address or a file that was asked for itself
     */
    default void unchanged(String address, Optional<String> item) {}
}
