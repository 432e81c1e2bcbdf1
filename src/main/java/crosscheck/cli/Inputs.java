package crosscheck.cli;

import crosscheck.settings.Settings;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import crosscheck.source.load.Fetching;
import crosscheck.source.load.SourceLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the sources that a command names, and tells on standard error of those it can't read. */
final class Inputs {

    private final Console console;
    private final boolean allowPrivate;
    private final List<String> warnings = new ArrayList<>();
    private boolean complete = true;

    Inputs(Console console, boolean allowPrivate) {
        this.console = console;
        this.allowPrivate = allowPrivate;
    }

    /** Gives each source to the sink as soon as it is read. */
    void each(List<String> arguments, Settings settings, Consumer<Source> sink) {
        new SourceLoader(settings, System.in, Fetching.anew(allowPrivate)).load(arguments, new SourceListener() {
            @Override
            public void source(Source source) {
                if (!source.language().equals("en")) {
                    warning(source.path() + ": this text seems to be in another language than English ("
                            + source.language() + "); findings may be missed");
                }
                sink.accept(source);
            }

            @Override
            public void unreadable(SourceException problem) {
                complete = false;
                warnings.add(problem.getMessage());
                console.say(problem.getMessage());
            }

            @Override
            public void warning(String line) {
                warnings.add(line);
                console.say("warning: " + line);
            }
        });
    }

    List<Source> all(List<String> arguments, Settings settings) {
        List<Source> sources = new ArrayList<>();
        each(arguments, settings, sources::add);
        return sources;
    }

    /** Whether every input could be read. */
    boolean complete() {
        return complete;
    }

    /** What was said so far, a line each. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }
}
