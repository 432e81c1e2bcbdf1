package crosscheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, at a fixed time: {@code CheckProcess INSTANT ARGUMENT...}. */
final class CheckProcess {

    private CheckProcess() {}

    public static void main(String[] arguments) {
        Clock clock = Clock.fixed(Instant.parse(arguments[0]), ZoneOffset.UTC);
        String[] rest = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        System.exit(Main.run(Console.ofProcess(), clock, rest));
    }

    /** The command line of such a process, which is quick to start and takes little memory. */
    static List<String> command(Instant now, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CheckProcess.class.getName(),
                now.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    /** Starts it; what it prints goes to a file. */
    static Process start(List<String> command, Path printed) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
    }
}
