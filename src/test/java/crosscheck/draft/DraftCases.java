package crosscheck.draft;

import crosscheck.Crosscheck;
import crosscheck.finding.Evidence;
import crosscheck.finding.Finding;
import crosscheck.settings.Settings;
import crosscheck.settings.Severity;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import crosscheck.source.Span;
import crosscheck.source.load.SourceLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Scores the check of drafts on the cases in {@code draft/cases}: 60 sentences with a planted fault and 60 clean ones. A
 * fault is found, and a clean sentence is a false alarm, where a warning or an error concerns it.
 *
 * <p>Run with {@code tune} or {@code report} for one half; both without an argument. {@code dev} runs a third set, 60 clean
 * sentences and 30 with a fault, which is there to find classes of mistakes with and counts for no figure.
 */
public final class DraftCases {

    private static final List<String> TUNE = List.of("1-bridge.txt", "2-strike.txt", "3-trial.txt");
    private static final List<String> DEVELOPMENT = List.of(
            "dev-1-flood.txt",
            "dev-2-schools.txt",
            "dev-3-airline.txt",
            "dev-4-stadium.txt",
            "dev-5-study.txt",
            "dev-6-election.txt");
    private static final List<String> REPORT = List.of("4-quake.txt", "5-merger.txt", "6-vaccine.txt");
    private static final Pattern PART = Pattern.compile("(?m)^== ");

    private final Crosscheck crosscheck;
    private final Settings settings;
    private final Map<String, int[]> byFault = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    DraftCases(Settings settings) {
        this.settings = settings;
        this.crosscheck = Crosscheck.create(settings);
    }

    public static void main(String[] args) throws Exception {
        String half = args.length > 0 ? args[0] : "both";
        DraftCases cases = new DraftCases(Settings.DEFAULT);
        for (String file : names(half)) {
            cases.run(file);
        }
        cases.print(System.out);
    }

    static List<String> names(String half) {
        if (half.equals("dev")) {
            return DEVELOPMENT;
        }
        List<String> names = new ArrayList<>(half.equals("report") ? List.of() : TUNE);
        names.addAll(half.equals("tune") ? List.of() : REPORT);
        return names;
    }

    /** One sentence of a draft and what is wrong with it. */
    private record Case(String fault, String sentence) {}

    void run(String file) throws IOException, SourceException {
        String text;
        try (InputStream in = DraftCases.class.getResourceAsStream("cases/" + file)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Source> sources = new ArrayList<>();
        Path folder = Files.createTempDirectory("cases");
        for (String part : PART.split(text, -1)) {
            int end = part.indexOf('\n');
            String heading = part.substring(0, end);
            String body = part.substring(end + 1);
            if (heading.startsWith("source ")) {
                Path path = Files.writeString(folder.resolve(heading.substring("source ".length())), body);
                sources.add(read(path));
            } else if (heading.equals("draft")) {
                check(draft(body), sources);
            }
        }
    }

    private Source read(Path path) {
        List<Source> read = new ArrayList<>();
        new SourceLoader(settings).load(List.of(path.toString()), new SourceListener() {
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
        return read.get(0);
    }

    private static List<Case> draft(String body) {
        return body.lines()
                .filter(line -> line.contains("| "))
                .map(line ->
                        new Case(line.substring(0, line.indexOf('|')).strip(), line.substring(line.indexOf('|') + 2)))
                .toList();
    }

    private void check(List<Case> cases, List<Source> sources) throws IOException {
        String text = cases.stream().map(Case::sentence).collect(Collectors.joining("\n\n", "Draft\n\n", "\n"));
        Source draft = read(Files.writeString(Files.createTempDirectory("cases").resolve("draft.txt"), text));
        DraftCheck check = new DraftChecker(crosscheck, settings).check(draft, sources);
        int from = 0;
        for (Case one : cases) {
            int start = draft.text().indexOf(one.sentence(), from);
            from = start + one.sentence().length();
            Span span = new Span(start, from);
            List<Finding> findings = check.comparison().findings().stream()
                    .filter(f -> f.missing().isEmpty() && f.severity().atLeast(Severity.WARNING))
                    .filter(f -> f.evidence().stream().anyMatch(e -> stands(e, draft, span)))
                    .toList();
            count(one, findings);
        }
    }

    private static boolean stands(Evidence evidence, Source draft, Span sentence) {
        return evidence.source().id().equals(draft.id()) && evidence.span().overlaps(sentence);
    }

    private void count(Case one, List<Finding> findings) {
        int[] count = byFault.computeIfAbsent(one.fault(), fault -> new int[2]);
        count[0] += findings.isEmpty() ? 0 : 1;
        count[1]++;
        if (findings.isEmpty() != one.fault().equals("ok")) {
            mistakes.add(one.fault() + " | " + one.sentence() + " | "
                    + findings.stream().map(Finding::message).toList());
        }
    }

    int found() {
        return byFault.entrySet().stream()
                .filter(e -> !e.getKey().equals("ok"))
                .mapToInt(e -> e.getValue()[0])
                .sum();
    }

    int falseAlarms() {
        return byFault.get("ok")[0];
    }

    void print(PrintStream out) {
        mistakes.forEach(out::println);
        Map<String, int[]> rows = new LinkedHashMap<>(byFault);
        rows.forEach((fault, count) -> out.println(fault + ": flagged " + count[0] + " of " + count[1]));
        out.println("found " + found() + ", false alarms " + falseAlarms());
    }
}
