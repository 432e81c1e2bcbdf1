package crosscheck.cli;

import crosscheck.baseline.BaselineException;
import crosscheck.report.TemplateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Does a command's work again whenever one of its files changes. */
final class Watch {

    private final Console console;
    private final List<Path> files;

    /** @param files what the work reads; folders count with all that is in them */
    Watch(Console console, List<Path> files) {
        this.console = console;
        this.files = files;
    }

    /**
     * Until it is stopped. A file that is half written, or a disk that is full, is told, and the next change waited for.
     *
     * @return {@link ExitCode#STOPPED}
     * @throws IOException if the folders of the files can't be watched
     */
    int run(Callable<Integer> work) throws Exception {
        try (ChangedFiles changes = new ChangedFiles(files)) {
            while (true) {
                long start = System.nanoTime();
                once(work);
                console.say("checked in %d ms; waiting for a change (Ctrl-C ends)"
                        .formatted((System.nanoTime() - start) / 1_000_000));
                changes.await();
            }
        } catch (InterruptedException e) {
            return ExitCode.STOPPED;
        }
    }

    private void once(Callable<Integer> work) throws Exception {
        try {
            work.call();
        } catch (BaselineException | OutputException | TemplateException e) {
            console.say(e.getMessage());
        }
    }
}
