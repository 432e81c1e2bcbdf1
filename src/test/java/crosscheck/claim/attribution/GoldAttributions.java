package crosscheck.claim.attribution;

import crosscheck.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The annotated attributions of an article (brat stand-off, as {@code score_attribution.py} reads them). */
final class GoldAttributions {

    private GoldAttributions() {}

    /** Those of the last annotator by name, in the order of their contents. */
    static List<Attribution> read(Path directory, String article, String text) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("attributions"))) {
            Path file = files.filter(f -> f.getFileName()
                            .toString()
                            .replaceAll("(_[0-9a-f]{4})?\\.ann$", "")
                            .equals(article))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return read(Files.readAllLines(file), text);
        }
    }

    private static List<Attribution> read(List<String> lines, String text) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            if (fields[0].startsWith("T")) {
                List<Span> own = new ArrayList<>();
                for (String pair :
                        fields[1].substring(fields[1].indexOf(' ') + 1).split(";", -1)) {
                    String[] offsets = pair.strip().split(" ", -1);
                    own.add(new Span(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1])));
                }
                spans.put(fields[0], own);
            } else if (fields[0].startsWith("E")) {
                attribution(fields[1], spans, text).ifPresent(attributions::add);
            }
        }
        attributions.sort(Comparator.comparing(a -> a.content().get(0)));
        return attributions;
    }

    private static Optional<Attribution> attribution(String event, Map<String, List<Span>> spans, String text) {
        List<Span> content = new ArrayList<>();
        List<Span> source = new ArrayList<>();
        for (String part : event.strip().split("\\s+", -1)) {
            String role = part.substring(0, part.indexOf(':'));
            List<Span> target = spans.getOrDefault(part.substring(part.indexOf(':') + 1), List.of());
            if (role.startsWith("Content")) {
                content.addAll(target);
            } else if (role.startsWith("Source")) {
                source.addAll(target);
            }
        }
        content.sort(Comparator.naturalOrder());
        Optional<Speaker> speaker =
                source.stream().reduce(Span::hull).map(span -> new Speaker(span, span.of(text), span.of(text), false));
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(Attribution.Kind.MIXED, content, speaker, Optional.empty()));
    }
}
