package crosscheck.source.load;

import crosscheck.settings.Settings;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import java.io.InputStream;
import java.util.List;

/**
 * Turns the arguments of a command into sources:
 *
 * <pre>{@code new SourceLoader(settings).load(List.of("wire.txt", "page.html", "stories/"), listener);}</pre>
 *
 * <p>An argument is a file, a folder, an address ({@code https://...}), or {@code -} for standard input. Sources are given
 * one by one, in the order of the arguments and in a folder by name. What can't be read is reported and the others are
 * still read.
 */
public final class SourceLoader {

    private final Settings settings;
    private final InputStream standardInput;
    private final Fetching fetching;

    /** Reads {@code -} from the process's standard input, and no private addresses. */
    public SourceLoader(Settings settings) {
        this(settings, System.in);
    }

    /** @param standardInput what {@code -} stands for */
    public SourceLoader(Settings settings, InputStream standardInput) {
        this(settings, standardInput, Fetching.anew(false));
    }

    /** @param standardInput what {@code -} stands for */
    public SourceLoader(Settings settings, InputStream standardInput, Fetching fetching) {
        this.settings = settings;
        this.standardInput = standardInput;
        this.fetching = fetching;
    }

    /** Gives every source that the arguments name to the listener. */
    public void load(List<String> arguments, SourceListener listener) {
        Loading loading = new Loading(settings, standardInput, fetching, listener);
        for (String argument : arguments) {
            try {
                loading.argument(argument);
            } catch (SourceException e) {
                listener.unreadable(e);
            }
        }
    }
}
