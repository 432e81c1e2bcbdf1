package crosscheck.cli;

import crosscheck.report.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** A file that is written whole or not at all: what stood there before stays until the new text is complete. */
final class OutputFile {

    private OutputFile() {}

    /** Writes the text of a report. */
    interface Content {
        void write(Writer out) throws IOException;
    }

    /**
     * Makes the folders that are missing, writes to a file beside the target, and moves it there.
     *
     * @throws OutputException if the file can't be written; what was there before is then unchanged
     * @throws TemplateException if a template of the user's is wrong
     */
    static void write(Path target, Content content) throws OutputException, TemplateException {
        writeFile(target, file -> writeTo(file, content));
    }

    /** Writes a file as a whole. */
    interface FileContent {
        void write(Path file) throws IOException;
    }

    /**
     * The same for what is no text: the content gets the file to write, which is moved to the target afterwards.
     *
     * @throws OutputException if the file can't be written; what was there before is then unchanged
     * @throws TemplateException if a template of the user's is wrong
     */
    static void writeFile(Path target, FileContent content) throws OutputException, TemplateException {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
                content.write(target);
                return;
            }
            Path folder = target.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            if (Files.isDirectory(target)) {
                throw new FileSystemException(target.toString(), null, "is a folder");
            }
            Path draft = folder.resolve(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            draft.toFile().deleteOnExit();
            try {
                content.write(draft);
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (TemplateException e) {
            throw e;
        } catch (IOException e) {
            throw new OutputException(target + ": can't be written (" + reason(e) + "); name another file with -o", e);
        }
    }

    private static void writeTo(Path file, Content content) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.write(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        String name = e.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .replace(" Exception", "");
        boolean told = e instanceof FileSystemException fault && fault.getReason() != null;
        return told ? ((FileSystemException) e).getReason() : name.toLowerCase(Locale.ROOT);
    }
}
