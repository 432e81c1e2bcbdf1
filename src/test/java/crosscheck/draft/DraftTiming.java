package crosscheck.draft;

import crosscheck.Crosscheck;
import crosscheck.report.Formats;
import crosscheck.report.Run;
import crosscheck.settings.Settings;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import crosscheck.source.load.SourceLoader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures what {@code draft --watch} does at each change: checks a draft again and again, each time with another word of it
 * changed, and writes its page. Prints wall and processor milliseconds of each round.
 *
 * <p>Arguments: rounds, draft, sources.
 */
public final class DraftTiming {

    private DraftTiming() {}

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        String text = Files.readString(Path.of(args[1]));
        Path draft = Files.createTempDirectory("timing").resolve("draft.txt");
        List<String> sources = Arrays.asList(args).subList(2, args.length);
        DraftChecker checker = new DraftChecker(Crosscheck.create(Settings.DEFAULT), Settings.DEFAULT);
        List<Long> last = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Files.writeString(draft, changed(text, round));
            long start = System.nanoTime();
            long cpu = cpu();
            long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            DraftCheck check = checker.check(read(List.of(draft.toString())).get(0), read(sources));
            long checked = System.nanoTime();
            Formats.OF_DRAFT
                    .named("html")
                    .orElseThrow()
                    .write(check, Run.of("0", Settings.DEFAULT), new StringWriter());
            long end = System.nanoTime();
            own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own;
            last.add(own / 1_000_000);
            System.out.printf(
                    "%d: %d ms, of them the page %d; processor: this thread %d ms, all %d ms%n",
                    round,
                    (end - start) / 1_000_000,
                    (end - checked) / 1_000_000,
                    own / 1_000_000,
                    (cpu() - cpu) / 1_000_000);
        }
        List<Long> warm = last.subList(rounds / 2, rounds).stream().sorted().toList();
        System.out.printf(
                "second half, this thread: median %d ms, most %d ms%n",
                warm.get(warm.size() / 2), warm.get(warm.size() - 1));
    }

    private static String changed(String text, int round) {
        String[] words = text.split(" ", -1);
        words[words.length * (round % 97) / 97] = "changed" + round;
        return String.join(" ", words);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<Source> read(List<String> paths) {
        List<Source> read = new ArrayList<>();
        new SourceLoader(Settings.DEFAULT).load(paths, new SourceListener() {
            @Override
            public void source(Source source) {
                read.add(source);
            }

            @Override
            public void unreadable(SourceException problem) {
                throw new IllegalStateException(problem);
            }

            @Override
            public void warning(String line) {}
        });
        return read;
    }
}
