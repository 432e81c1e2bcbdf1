package crosscheck.source.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.settings.Settings;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five megabytes of ill will in each format: every input is read within its time, or given up with a line that says so. */
class HostileInputTest {

    /** The limit of ten seconds, and some for starting and for a busy machine. */
    private static final long MOST_SECONDS = 30;

    @ParameterizedTest(name = "{0}")
    @MethodSource("crosscheck.source.load.HostileInputs#all")
    void endsWithinItsTime(String name, HostileInputs.Made made) throws IOException {
        byte[] bytes = made.bytes();
        Counted heard = new Counted();

        long began = System.nanoTime();
        new SourceLoader(Settings.DEFAULT, new ByteArrayInputStream(bytes)).load(List.of("-"), heard);
        Duration taken = Duration.ofNanos(System.nanoTime() - began);

        assertTrue(taken.toSeconds() < MOST_SECONDS, taken.toString());
        assertTrue(heard.sources + heard.problems > 0 || !heard.last.isEmpty(), "nothing is said of it");
        assertEquals(1, heard.last.isEmpty() ? 1 : heard.last.lines().count(), heard.last);
        assertFalse(heard.last.contains("Exception"), heard.last);
    }

    /** Counts what it hears, and keeps only the last line of it. */
    private static final class Counted implements SourceListener {

        private int sources;
        private int problems;
        private String last = "";

        @Override
        public void source(Source source) {
            sources++;
        }

        @Override
        public void unreadable(SourceException problem) {
            problems++;
            last = problem.getMessage();
        }

        @Override
        public void warning(String line) {
            last = line;
        }
    }
}
