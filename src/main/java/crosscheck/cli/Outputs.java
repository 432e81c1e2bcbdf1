package crosscheck.cli;

import crosscheck.report.Format;
import crosscheck.report.Formats;
import crosscheck.report.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Where results go, decided before any work is done: to the files of {@code -o}, or to standard output in the format asked
 * for, or to a page under {@code reports/} with the findings on standard output.
 *
 * @param <F> the formats that these results can have
 */
final class Outputs<F extends Format> {

    private static final Path REPORTS = Path.of("reports");
    private static final String PAGE = "html";
    private static final String LIST = "text";

    /** A page takes long to start, JSON long to write. */
    private static final int AT_A_TIME = 2;

    private final Formats<F> formats;
    private final Map<Path, F> files;
    private final Optional<F> printed;

    private Outputs(Formats<F> formats, Map<Path, F> files, Optional<F> printed) {
        this.formats = formats;
        this.files = files;
        this.printed = printed;
    }

    /** Writes the results in a format. */
    interface Content<F> {
        void write(F format, boolean colour, Writer out) throws IOException;
    }

    /**
     * Looks up the formats.
     *
     * @throws UsageException if a format or an ending is not known
     */
    static <F extends Format> Outputs<F> of(Formats<F> formats, OutputOptions options) throws UsageException {
        Optional<F> format = format(formats, options);
        Map<Path, F> files = new LinkedHashMap<>();
        for (Path file : options.files()) {
            files.put(file, format.isPresent() ? format.get() : forEnding(formats, file));
        }
        return to(formats, files, files.isEmpty() ? format : Optional.empty());
    }

    /**
     * To files whose formats are known.
     *
     * @param printed the format for standard output; where it is empty, the findings are listed there
     */
    static <F extends Format> Outputs<F> to(Formats<F> formats, Map<Path, F> files, Optional<F> printed) {
        return new Outputs<>(formats, files, printed);
    }

    /** The format that {@code --format} asks for. */
    static <F extends Format> Optional<F> format(Formats<F> formats, OutputOptions options) throws UsageException {
        if (options.format().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(named(formats, options.format().get()));
    }

    private static <F extends Format> F named(Formats<F> formats, String name) throws UsageException {
        return formats.named(name)
                .orElseThrow(() -> new UsageException(
                        "--format " + name + ": no such format; there are " + String.join(", ", formats.names())));
    }

    /** The format for a file of this name. */
    static <F extends Format> F forEnding(Formats<F> formats, Path file) throws UsageException {
        return formats.forFile(file.toString())
                .orElseThrow(() -> new UsageException("-o " + file
                        + ": its ending names no format; add --format, one of " + String.join(", ", formats.names())));
    }

    /**
     * Writes everything, also what comes after an output that fails.
     *
     * @param title what the page under {@code reports/} is named after
     * @throws OutputException for the last that could not be written
     * @throws TemplateException if a template of the user's is wrong
     */
    void write(String title, Content<F> content, Console console) throws OutputException, TemplateException {
        Map<Path, F> targets = targets(title);
        OutputException failed = null;
        ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME, Outputs::daemon);
        try {
            Map<Path, Future<Path>> writing = new LinkedHashMap<>();
            targets.forEach((file, format) -> writing.put(file, pool.submit(() -> written(file, format, content))));
            for (Future<Path> file : writing.values()) {
                try {
                    console.say("wrote " + finished(file));
                } catch (OutputException e) {
                    if (failed != null) {
                        console.say(failed.getMessage());
                    }
                    failed = e;
                }
            }
        } finally {
            pool.shutdownNow();
        }
        if (failed != null) {
            throw failed;
        }
        print(content, console);
    }

    private static <F> Path written(Path file, F format, Content<F> content) throws OutputException, TemplateException {
        OutputFile.write(file, out -> content.write(format, false, out));
        return file;
    }

    private static Path finished(Future<Path> file) throws OutputException, TemplateException {
        try {
            return file.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutputException failed) {
                throw failed;
            }
            if (e.getCause() instanceof TemplateException wrong) {
                throw wrong;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("writing failed", e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "crosscheck-outputs");
        thread.setDaemon(true);
        return thread;
    }

    private Map<Path, F> targets(String title) {
        return files.isEmpty() && printed.isEmpty()
                ? Map.of(
                        REPORTS.resolve(Slug.of(title) + ".html"),
                        formats.named(PAGE).orElseThrow())
                : files;
    }

    private void print(Content<F> content, Console console) throws OutputException, TemplateException {
        F format = printed.orElseGet(() -> formats.named(LIST).orElseThrow());
        try {
            content.write(format, console.colour(), console.out());
        } catch (TemplateException e) {
            throw e;
        } catch (IOException e) {
            throw new OutputException("standard output: can't be written (" + e.getMessage() + ")", e);
        }
        if (console.out().checkError()) {
            throw new OutputException("standard output: can't be written; is the reader of the pipe gone?", null);
        }
    }
}
