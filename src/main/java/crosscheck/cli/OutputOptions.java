package crosscheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say where results go, and when they count as a failure. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, in the format of its ending. May be given several times.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format; without -o it goes to standard output and no file is written.")
    private String format;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Take the page's templates from this folder where it has them.")
    private Path templates;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit with 1 where a finding reaches this severity: never, note, warning or error.")
    private FailOn failOn;

    List<Path> files() {
        return files;
    }

    /**
     * Sees to it that nothing that is read gets lost.
     *
     * @param inputs files, folders and addresses
     * @throws UsageException for a file to write that is one of them, or lies in one of them
     */
    void requireNoInput(List<String> inputs) throws UsageException {
        for (Path file : files) {
            for (String input : inputs) {
                if (Files.isRegularFile(file) && isIn(file, input)) {
                    throw new UsageException(
                            "-o " + file + ": that is an input, which would be lost; name another file");
                }
            }
        }
    }

    private static boolean isIn(Path file, String input) {
        try {
            Path path = Path.of(input);
            return Files.exists(path) && file.toRealPath().startsWith(path.toRealPath());
        } catch (InvalidPathException | IOException e) {
            return false; // an address, or what is told of when it is read
        }
    }

    Optional<String> format() {
        return Optional.ofNullable(format);
    }

    Optional<Path> templates() {
        return Optional.ofNullable(templates);
    }

    /** What the option says, if it is given. */
    Optional<FailOn> failOn() {
        return Optional.ofNullable(failOn);
    }

    /** @param standard what holds for this command where the option is not given */
    FailOn failOn(FailOn standard) {
        return failOn == null ? standard : failOn;
    }
}
