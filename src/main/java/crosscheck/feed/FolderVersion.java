package crosscheck.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file in a state folder that says what the folder is, and of which format. */
final class FolderVersion {

    /** Of the layout of the folder and of everything kept in it; one more whenever an older program couldn't read it. */
    private static final int NOW = 2;

    private static final String FILE = "version";
    private static final String NEW_FILE = "version.new";
    private static final String HEAD = "crosscheck state ";

    private FolderVersion() {}

    /**
     * Looks whether a folder is empty or a state folder, before anything is written there.
     *
     * @throws StateException if it is neither
     */
    static void requireOurs(Path folder) throws StateException, IOException {
        if (!Files.exists(folder.resolve(FILE)) && !others(folder).isEmpty()) {
            throw new StateException(
                    folder + ": holds other files and no state of a check; name an empty or a new folder");
        }
    }

    /**
     * Makes an empty folder a state folder, or looks whether it is one that this program can use.
     *
     * @throws StateException if it isn't
     */
    static void claim(Path folder) throws StateException, IOException {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            check(folder, Files.readString(file).strip());
            return;
        }
        requireOurs(folder);
        Files.writeString(folder.resolve(NEW_FILE), HEAD + NOW + "\n");
        Files.move(folder.resolve(NEW_FILE), file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Set<String> others(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !List.of("lock", NEW_FILE).contains(name))
                    .collect(Collectors.toSet());
        }
    }

    private static void check(Path folder, String line) throws StateException {
        int version;
        try {
            version = line.startsWith(HEAD) ? Integer.parseInt(line.substring(HEAD.length())) : 0;
        } catch (NumberFormatException e) {
            version = 0;
        }
        if (version < 1) {
            throw new StateException(
                    folder.resolve(FILE) + ": says of no state of a check; name another folder, or remove this one");
        }
        if (version < NOW) {
            throw new StateException(folder + ": this state is of an older Crosscheck (format " + version
                    + ", this one knows " + NOW + "); remove it, and the next check reads its feeds as new");
        }
        if (version > NOW) {
            throw new StateException(folder + ": this state is of a newer Crosscheck (format " + version
                    + ", this one knows " + NOW + "); update Crosscheck or name another folder");
        }
    }
}
