package crosscheck.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * An input before it is read: a name, some bytes, and what was declared of them. It can be read once, by one thread.
 *
 * <p>{@link #head} looks at the first bytes and reads nothing away; {@link #bytes} gives them all and refuses what is
 * over the limit; {@link #stream} is for archives, which have no limit as a whole.
 */
public final class RawInput {

    /** How far {@link #head} looks. A web page may open with long comments. */
    private static final int HEAD_BYTES = 8192;

    private final String path;
    private final InputStream stream;
    private final long maxBytes;
    private Optional<Path> file = Optional.empty();
    private Optional<String> address = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> mediaType = Optional.empty();
    private Optional<Charset> charset = Optional.empty();
    private byte[] head;
    private byte[] bytes;

    private RawInput(String path, InputStream stream, long maxBytes) {
        this.path = path;
        this.stream = new BufferedInputStream(stream, HEAD_BYTES);
        this.maxBytes = maxBytes;
    }

    /**
     * An input from a stream, which its opener closes.
     *
     * @param path the file or address as the user gave it
     * @param maxBytes the size in bytes over which {@link #bytes} refuses it
     */
    public static RawInput of(String path, InputStream stream, long maxBytes) {
        return new RawInput(path, stream, maxBytes);
    }

    /** An input that is in memory already, with no limit but itself. */
    public static RawInput of(String path, byte[] bytes) {
        RawInput input = new RawInput(path, new ByteArrayInputStream(bytes), bytes.length);
        input.bytes = bytes;
        return input;
    }

    /** This input, known to come from a file. */
    public RawInput from(Path given) {
        file = Optional.of(given);
        return this;
    }

    /** This input, known to come from an address. */
    public RawInput at(String url) {
        address = Optional.of(url);
        return this;
    }

    /** This input, known to bear a title, should it have none of its own. */
    public RawInput called(String name) {
        title = Optional.of(name);
        return this;
    }

    /**
     * This input with a {@code Content-Type} that a server or an archive declares, such as {@code text/html;
     * charset=iso-8859-1}. An unknown charset counts as none.
     */
    public RawInput declared(String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        mediaType = Optional.of(type.strip().toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty());
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at >= 0) {
            String name = contentType.substring(at + "charset=".length());
            int end = name.indexOf(';');
            charset = charsetNamed(
                    (end < 0 ? name : name.substring(0, end)).replace('"', ' ').strip());
        }
        return this;
    }

    private static Optional<Charset> charsetNamed(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The file or address as the user gave it; for a member of an archive, the archive's path and the member's name. */
    public String path() {
        return path;
    }

    /** The ending of the path without its dot, in lower case; empty if there is none. Of {@code a.html.gz}: html. */
    public String ending() {
        String name =
                path.substring(path.replace('\\', '/').lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        int dot = bare.lastIndexOf('.');
        return dot < 0 ? "" : bare.substring(dot + 1);
    }

    public Optional<Path> file() {
        return file;
    }

    /** The address the bytes were fetched from, after redirects. */
    public Optional<String> address() {
        return address;
    }

    /** The title that its user gives it, for a reader that finds none: one that is guessed from the first line is none. */
    public Optional<String> title() {
        return title;
    }

    /** The declared media type, in lower case and without parameters. */
    public Optional<String> mediaType() {
        return mediaType;
    }

    /** The declared charset. */
    public Optional<Charset> charset() {
        return charset;
    }

    /** The size in bytes over which a single source is refused. */
    public long maxBytes() {
        return maxBytes;
    }

    /** The first bytes, at most 8192; none if the input is empty. */
    public byte[] head() throws SourceException {
        if (head == null) {
            try {
                stream.mark(HEAD_BYTES);
                head = stream.readNBytes(HEAD_BYTES);
                stream.reset();
            } catch (IOException e) {
                throw unreadable("can't be read (" + e.getMessage() + ")", e);
            }
        }
        return head;
    }

    /**
     * All bytes.
     *
     * @throws SourceException if there are more than {@link #maxBytes}, or they can't be read
     */
    public byte[] bytes() throws SourceException {
        if (bytes == null) {
            try {
                byte[] read = stream.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
                if (read.length > maxBytes) {
                    throw unreadable("larger than the limit of " + maxBytes
                            + " bytes a source; cut it, or raise max-source-size in crosscheck.yml");
                }
                bytes = read;
            } catch (IOException e) {
                throw unreadable("can't be read (" + e.getMessage() + ")", e);
            }
        }
        return bytes;
    }

    /** The input from its first byte on, without a limit. For archives. */
    public InputStream stream() {
        return stream;
    }

    /** An exception that names this input: {@code path: what}. */
    public SourceException unreadable(String what) {
        return new SourceException(path + ": " + what);
    }

    /** An exception that names this input: {@code path: what}. */
    public SourceException unreadable(String what, Throwable cause) {
        return new SourceException(path + ": " + what, cause);
    }
}
