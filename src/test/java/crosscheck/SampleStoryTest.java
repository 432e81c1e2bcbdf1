package crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.claim.Claim;
import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.settings.Settings;
import crosscheck.settings.Severity;
import crosscheck.source.Source;
import crosscheck.source.SourceException;
import crosscheck.source.SourceListener;
import crosscheck.source.load.SourceLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the program to what seeds/README.md says was planted in the sample story, and to no other error. */
class SampleStoryTest {

    private static final Path SEEDS = Path.of("seeds");
    private static final Pattern FILE = Pattern.compile("`([a-z-]+\\.[a-z]+)`");

    private static Comparison comparison;

    /**
     * A line of the table: each account of the one side differs from each of the other.
     *
     * @param severities those that the finding may have
     */
    record Planted(String rule, String kind, List<String> severities, Side one, Side other) {

        static Planted of(String row) {
            List<String> cells =
                    Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
            return new Planted(
                    cells.get(1).replace("`", ""),
                    cells.get(2).replace("`", ""),
                    List.of(cells.get(3).split(" or ", -1)),
                    Side.of(cells.get(4)),
                    Side.of(cells.get(5)));
        }

        boolean allows(Finding finding) {
            return finding.rule().equals(rule)
                    && (kind.isEmpty() || finding.kind().equals(kind))
                    && severities.contains(finding.severity().label());
        }

        /** Whether it is this case between these two files, about the planted words. */
        boolean isBetween(Finding finding, String a, String b) {
            return allows(finding)
                    && finding.claims().stream().anyMatch(c -> tells(c, a, one.words()))
                    && finding.claims().stream().anyMatch(c -> tells(c, b, other.words()));
        }

        boolean isOmission(Finding finding) {
            List<String> missing =
                    finding.missing().stream().map(Source::fileName).toList();
            return allows(finding)
                    && missing.containsAll(other.files())
                    && one.files().stream()
                            .allMatch(f -> finding.claims().stream().anyMatch(c -> tells(c, f, one.words())));
        }

        boolean isFound(Finding finding) {
            return one.files().stream().anyMatch(a -> other.files().stream().anyMatch(b -> isBetween(finding, a, b)));
        }

        @Override
        public String toString() {
            return rule + " " + kind + ": " + one.words();
        }
    }

    /** The files of a cell, and the words after them. */
    record Side(List<String> files, String words) {

        static Side of(String cell) {
            Matcher file = FILE.matcher(cell);
            List<String> files = new ArrayList<>();
            while (file.find()) {
                files.add(file.group(1));
            }
            int colon = cell.indexOf(": ");
            return new Side(files, colon < 0 ? "" : cell.substring(colon + 2));
        }
    }

    static List<Planted> pairs() throws IOException {
        return planted().filter(p -> !p.rule().equals("omission")).toList();
    }

    static List<Planted> omissions() throws IOException {
        return planted().filter(p -> p.rule().equals("omission")).toList();
    }

    private static Stream<Planted> planted() throws IOException {
        return Files.readAllLines(SEEDS.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `") && line.split("\\|", -1).length == 7)
                .map(Planted::of);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsWhatWasPlanted(Planted planted) {
        List<String> notFound = new ArrayList<>();
        for (String a : planted.one().files()) {
            for (String b : planted.other().files()) {
                if (comparison().findings().stream().noneMatch(f -> planted.isBetween(f, a, b))) {
                    notFound.add(a + " and " + b);
                }
            }
        }

        assertEquals(List.of(), notFound, () -> planted + "\n" + list());
    }

    @ParameterizedTest
    @MethodSource("omissions")
    void findsWhatWasLeftOut(Planted planted) {
        assertTrue(comparison().findings().stream().anyMatch(planted::isOmission), () -> planted + "\n" + list());
    }

    @Test
    void callsNothingElseAnError() throws IOException {
        List<Planted> planted = pairs();

        List<String> others = comparison().findings().stream()
                .filter(f -> f.severity() == Severity.ERROR && planted.stream().noneMatch(p -> p.isFound(f)))
                .map(Finding::message)
                .toList();

        assertEquals(List.of(), others);
    }

    @Test
    void plantsACaseForEachRule() throws IOException {
        assertEquals(
                List.of(
                        "attribution",
                        "certainty",
                        "contradiction",
                        "figure",
                        "name",
                        "omission",
                        "quote",
                        "term",
                        "time"),
                planted().map(Planted::rule).distinct().sorted().toList());
    }

    private static String list() {
        return comparison().findings().stream()
                .map(f -> f.severity().label() + " " + f.rule() + " " + f.kind() + ": " + f.message())
                .collect(Collectors.joining("\n"));
    }

    /** Whether the claim's sentence, or the words between it and its neighbours, holds the words. */
    private static boolean tells(Claim claim, String file, String words) {
        if (!claim.source().fileName().equals(file)) {
            return false;
        }
        String text = claim.source().text();
        String pattern = Arrays.stream(words.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            boolean overlaps = matcher.start() < claim.sentence().span().end()
                    && claim.sentence().span().start() < matcher.end();
            if (overlaps) {
                return true;
            }
        }
        return false;
    }

    private static synchronized Comparison comparison() {
        if (comparison == null) {
            Settings settings = Settings.DEFAULT.withSemantic(false);
            List<Source> sources = new ArrayList<>();
            new SourceLoader(settings).load(List.of(SEEDS.toString()), new SourceListener() {
                @Override
                public void source(Source source) {
                    sources.add(source);
                }

                @Override
                public void unreadable(SourceException problem) {
                    throw new AssertionError(problem.getMessage());
                }

                @Override
                public void warning(String line) {
                    // a sample that warns still has to find everything
                }
            });
            comparison = Crosscheck.create(settings).compare(sources);
        }
        return comparison;
    }
}
