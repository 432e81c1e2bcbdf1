package crosscheck.source.load;

import crosscheck.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The files of a folder tree that count as sources: all but hidden files, {@code README*} and the settings. */
final class Folder {

    /** Deeper trees than this are not somebody's collection of articles. */
    private static final int MAX_DEPTH = 64;

    private Folder() {}

    /** By path, with {@code /} between names, so that every system gives the same order. */
    static List<Path> sources(Path folder) throws SourceException {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return !directory.equals(folder) && isHidden(directory)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isSource(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** A link that leads in a circle, or a folder that may not be read. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw new SourceException(folder + ": can't be listed; check that you may read it", e);
        }
        files.sort(Comparator.comparing(file -> file.toString().replace('\\', '/')));
        return files;
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return !isHidden(file) && !name.toUpperCase(Locale.ROOT).startsWith("README") && !name.equals("crosscheck.yml");
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
