package crosscheck.source;

/**
 * Reads one format that holds one account: plain text, a web page, a PDF.
 *
 * <p>A new format is one class that implements this and one line in {@code crosscheck.source.load.Formats}. Readers are
 * stateless and safe for threads; what is costly to load is loaded in {@link #read}.
 */
public interface SourceReader {

    /**
     * Whether the input is of this reader's format, told by its {@link RawInput#head first bytes} before its name. A
     * reader is asked only about what those before it in the registry turned down.
     */
    boolean reads(RawInput input) throws SourceException;

    /**
     * Reads the account.
     *
     * @throws SourceException if the input is broken, too large or holds no text
     */
    Source read(RawInput input) throws SourceException;
}
