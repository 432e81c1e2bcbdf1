package crosscheck.source;

import java.util.Optional;

/**
 * Reads one format that holds many inputs: a ZIP file, a web archive, a feed. Members are given one by one, as they are
 * met, so that an archive is never whole in memory.
 */
public interface SourceArchive {

    /** Whether the input is of this format, told by its {@link RawInput#head first bytes} before its name. */
    boolean reads(RawInput input) throws SourceException;

    /**
     * Gives each member to the sink, in the order of the archive.
     *
     * @throws SourceException if the archive itself can't be read (any further)
     */
    void open(RawInput input, Members members) throws SourceException;

    /** Where the members of an archive go. */
    interface Members {

        /** A member that is still to be read by whatever reader knows its format. */
        void input(RawInput member);

        /** A member that the archive's own reader has read. */
        void source(Source source);

        /** A member that can't be read. */
        void unreadable(SourceException problem);

        /** One line on something that may surprise. */
        void warning(String line);

        /**
         * A member that stands on a page of its own.
         *
         * @param item what the archive calls it, where it does
         * @return false if the page can't be read, or this run doesn't go to the network; nothing is reported then
         */
        boolean page(String url, Optional<String> item);
    }
}
