package crosscheck.source.load;

import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a load gives. */
final class Heard implements SourceListener {

    private final List<Source> sources = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    List<Source> sources() {
        return sources;
    }

    List<String> problems() {
        return problems;
    }

    List<String> warnings() {
        return warnings;
    }

    List<String> paths() {
        return sources.stream().map(Source::path).toList();
    }

    @Override
    public void source(Source source) {
        sources.add(source);
    }

    @Override
    public void unreadable(SourceException problem) {
        problems.add(problem.getMessage());
    }

    @Override
    public void warning(String line) {
        warnings.add(line);
    }
}
