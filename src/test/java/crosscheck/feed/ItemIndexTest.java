package crosscheck.feed;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemIndexTest {

    @Test
    void keepsTheLibrarysAdviceOffStandardError(@TempDir Path folder) throws IOException {
        Logger vectors = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

        try (ItemIndex index = new ItemIndex(folder)) {
            assertFalse(vectors.isLoggable(Level.WARNING), index::toString);
        }

        assertTrue(vectors.isLoggable(Level.SEVERE));
    }
}
