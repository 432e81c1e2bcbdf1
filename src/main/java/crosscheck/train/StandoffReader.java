package crosscheck.train;

import crosscheck.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the stand-off annotation of brat (Stenetorp et al. 2012; https://brat.nlplab.org/standoff.html) as PolNeAR uses it:
 * spans of Source, Cue and Content, and events that tie them. Its offsets count code points, ours UTF-16 units.
 */
final class StandoffReader {

    /**
     * @param annotation the lines of the .ann file
     * @param text the article as decoded
     * @throws IOException if a line isn't what brat writes
     */
    List<GoldAttribution> read(List<String> annotation, String text) throws IOException {
        Map<String, List<Span>> spans = new HashMap<>();
        List<GoldAttribution> attributions = new ArrayList<>();
        for (String line : annotation) {
            String[] fields = line.split("\t", -1);
            if (fields.length < 2) {
                continue;
            }
            try {
                if (fields[0].startsWith("T")) {
                    spans.put(fields[0], spans(fields[1], text));
                } else if (fields[0].startsWith("E")) {
                    event(fields[1], spans, attributions);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException("no brat annotation: " + line, e);
            }
        }
        return attributions;
    }

    /** "Content 12 20;25 30": a type and its spans. */
    private static List<Span> spans(String field, String text) {
        List<Span> spans = new ArrayList<>();
        for (String pair : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
            String[] offsets = pair.strip().split(" ", -1);
            spans.add(new Span(
                    text.offsetByCodePoints(0, Integer.parseInt(offsets[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(offsets[1]))));
        }
        return spans;
    }

    /** "Attribution:T4 Content:T3 Cue:T2 Source:T1". */
    private static void event(String field, Map<String, List<Span>> spans, List<GoldAttribution> attributions) {
        List<Span> content = new ArrayList<>();
        List<Span> speaker = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        for (String part : field.strip().split(" ", -1)) {
            int colon = part.indexOf(':');
            List<Span> target = spans.getOrDefault(part.substring(colon + 1), List.of());
            String role = part.substring(0, colon);
            if (role.startsWith("Content")) {
                content.addAll(target);
            } else if (role.startsWith("Source")) {
                speaker.addAll(target);
            } else if (role.startsWith("Cue")) {
                cue.addAll(target);
            }
        }
        if (!content.isEmpty()) {
            content.sort(null);
            attributions.add(new GoldAttribution(content, speaker, cue));
        }
    }
}
