package crosscheck.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of a rule's table:
 *
 * <pre>
 * # what the case is about
 * A: He spoke on Monday. "It was a very good call," he said.
 * B title: Leader speaks of "good call"
 * = cut warning | very
 * </pre>
 *
 * <p>{@code = silent} where the rule must say nothing; after the bar stands what the message must hold.
 */
record RuleCase(String rule, String about, Text a, Text b, String expected, String message) {

    static final String SILENT = "silent";

    /** A source: a title, a body or both. */
    record Text(Optional<String> title, Optional<String> body) {}

    static List<RuleCase> table(String rule) {
        List<RuleCase> cases = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : read("/crosscheck/finding/" + rule + ".cases")) {
            lines.add(line);
            if (line.startsWith("=")) {
                cases.add(parse(rule, lines));
                lines.clear();
            }
        }
        return cases;
    }

    private static RuleCase parse(String rule, List<String> lines) {
        String[] outcome = lines.get(lines.size() - 1).substring(1).split("\\|", 2);
        return new RuleCase(
                rule,
                field(lines, "#").orElse(""),
                new Text(field(lines, "A title:"), field(lines, "A:")),
                new Text(field(lines, "B title:"), field(lines, "B:")),
                outcome[0].strip(),
                outcome.length > 1 ? outcome[1].strip() : "");
    }

    private static Optional<String> field(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .reduce((first, second) -> second);
    }

    private static List<String> read(String resource) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(RuleCase.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + ": " + about;
    }
}
