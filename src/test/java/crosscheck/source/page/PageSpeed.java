package crosscheck.source.page;

import crosscheck.source.RawInput;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Measures how many pages a second of one thread's processor time are read: the argument is a folder of .html.gz files. */
public final class PageSpeed {

    private static final int ROUNDS = 20;

    private PageSpeed() {}

    public static void main(String[] arguments) throws Exception {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(stream.readAllBytes());
                }
            }
        }
        WebPageReader reader = new WebPageReader();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (byte[] page : pages) {
                reader.read(RawInput.of("page.html", page));
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            System.out.printf("round %d: %d pages, %.0f a second%n", round, pages.size(), pages.size() / seconds);
        }
    }
}
