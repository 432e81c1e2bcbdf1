package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedFilesTest {

    @TempDir
    private Path folder;

    private static CompletableFuture<Void> awaited(ChangedFiles changes) {
        return CompletableFuture.runAsync(() -> {
            try {
                changes.await();
            } catch (InterruptedException e) {
                throw new CompletionException(e);
            }
        });
    }

    @Test
    void wakesWhenAWatchedFileIsWritten() throws Exception {
        Path draft = Files.writeString(folder.resolve("draft.md"), "one");
        try (ChangedFiles changes = new ChangedFiles(List.of(draft))) {
            CompletableFuture<Void> awaited = awaited(changes);
            Files.writeString(draft, "two");
            awaited.get(20, TimeUnit.SECONDS);
            assertTrue(awaited.isDone());
        }
    }

    @Test
    void wakesWhenAFileIsMovedIntoItsPlaceOrIntoAWatchedFolder() throws Exception {
        Path draft = folder.resolve("draft.md");
        Path sources = Files.createDirectory(folder.resolve("sources"));
        try (ChangedFiles changes = new ChangedFiles(List.of(draft, sources))) {
            CompletableFuture<Void> first = awaited(changes);
            Files.move(Files.writeString(folder.resolve("draft.tmp"), "new"), draft);
            first.get(20, TimeUnit.SECONDS);
            CompletableFuture<Void> second = awaited(changes);
            Files.writeString(sources.resolve("wire.txt"), "news");
            second.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void sleepsThroughChangesOfOtherFiles() throws Exception {
        Path draft = Files.writeString(folder.resolve("draft.md"), "one");
        try (ChangedFiles changes = new ChangedFiles(List.of(draft))) {
            CompletableFuture<Void> awaited = awaited(changes);
            Files.writeString(folder.resolve("report.html"), "page");
            assertThrows(TimeoutException.class, () -> awaited.get(300, TimeUnit.MILLISECONDS));
        }
    }
}
