package crosscheck.finding;

import crosscheck.source.Block;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One story of the table: a line a sentence, with the letter of its source, a T for a title, and the number of the fact
 * that it tells, which lines of other sources have too. A star marks the sentences that the case is about.
 *
 * <pre>
 * # what the case is about
 * A 1 * The ferry carried forty passengers too many.
 * B 1   Forty passengers too many were on board.
 * C -   The captain was arrested.
 * = omitted note C
 * </pre>
 */
record OmissionCase(String about, Map<String, List<Line>> sources, List<String> expected) {

    /** A sentence of a source. */
    record Line(String fact, boolean title, boolean starred, String text) {}

    static List<OmissionCase> table() {
        List<OmissionCase> cases = new ArrayList<>();
        Map<String, List<Line>> sources = new TreeMap<>();
        List<String> expected = new ArrayList<>();
        String about = "";
        for (String line : read()) {
            if (line.startsWith("#")) {
                if (!sources.isEmpty()) {
                    cases.add(new OmissionCase(about, sources, expected));
                }
                about = line.substring(1).strip();
                sources = new TreeMap<>();
                expected = new ArrayList<>();
            } else if (line.startsWith("=")) {
                expected.add(line.substring(1).strip());
            } else {
                sources.computeIfAbsent(line.substring(0, 1), s -> new ArrayList<>())
                        .add(line(line.substring(1).strip()));
            }
        }
        cases.add(new OmissionCase(about, sources, expected));
        cases.forEach(c -> c.expected().removeIf("silent"::equals));
        return cases;
    }

    private static Line line(String rest) {
        String[] parts = rest.split("\\s+", 2);
        boolean starred = parts[1].startsWith("*");
        String text = starred ? parts[1].substring(1).strip() : parts[1];
        return new Line(parts[0].replace("T", ""), parts[0].endsWith("T"), starred, text);
    }

    Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        sources.values()
                .forEach(lines -> lines.stream()
                        .map(Line::fact)
                        .filter(fact -> !fact.equals("-") && !fact.isEmpty())
                        .forEach(facts::add));
        return facts;
    }

    boolean concerns(String text) {
        return sources.values().stream()
                .flatMap(List::stream)
                .anyMatch(line -> line.starred() && line.text().contains(text));
    }

    Source source(String name) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Line line : sources.get(name)) {
            Span span = new Span(text.length(), text.length() + line.text().length());
            blocks.add(new Block(span, line.title() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH));
            text.append(line.text()).append("\n\n");
        }
        return Source.of(
                name, name, Optional.empty(), Optional.empty(), Optional.empty(), "en", text.toString(), blocks);
    }

    private static List<String> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                OmissionCase.class.getResourceAsStream("/crosscheck/finding/omission.cases"),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return about;
    }
}
