package crosscheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.finding.Comparison;
import crosscheck.finding.Finding;
import crosscheck.source.ContentHash;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The W3C Web Annotation Data Model (2017) as JSON-LD: each finding is an annotation whose targets are its passages, by
 * quotation and by position. The positions count code points, as the model says, not code units.
 */
public final class WebAnnotationReport implements Report {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** How many code units of a quotation's surroundings tell it from others. */
    private static final int AROUND = 32;

    @Override
    public String format() {
        return "annotations";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonld");
    }

    @Override
    public String purpose() {
        return "W3C Web Annotations (JSON-LD)";
    }

    @Override
    public void write(Comparison comparison, Run run, Writer out) throws IOException {
        List<Finding> findings = comparison.findings().stream()
                .filter(f -> f.accepted().isEmpty() || run.accepted())
                .toList();
        ObjectNode page = JsonLayout.object()
                .put("@context", CONTEXT)
                .put(
                        "id",
                        "urn:crosscheck:comparison:"
                                + ContentHash.of(comparison.accounts().stream()
                                        .map(a -> a.source().id())
                                        .toList()))
                .put("type", "AnnotationPage");
        ArrayNode items = page.putArray("items");
        Places places = new Places();
        Map<String, CodePoints> codePoints = new HashMap<>();
        for (Finding finding : findings) {
            items.add(annotation(finding, places, codePoints));
        }
        JsonLayout.write(page, out);
    }

    private static ObjectNode annotation(Finding finding, Places places, Map<String, CodePoints> codePoints) {
        ObjectNode annotation = JsonLayout.object()
                .put("id", "urn:crosscheck:finding:" + finding.id())
                .put("type", "Annotation")
                .put("motivation", "assessing");
        ArrayNode body = annotation.putArray("body");
        body.addObject()
                .put("type", "TextualBody")
                .put("purpose", "describing")
                .put("format", "text/plain")
                .put("language", "en")
                .put("value", finding.message());
        for (String tag : List.of(finding.rule(), finding.severity().label())) {
            body.addObject()
                    .put("type", "TextualBody")
                    .put("purpose", "tagging")
                    .put("value", tag);
        }
        ArrayNode targets = annotation.putArray("target");
        for (Places.Place place : places.of(finding)) {
            Source source = place.source();
            CodePoints points = codePoints.computeIfAbsent(source.id(), id -> new CodePoints(source.text()));
            ObjectNode target = targets.addObject()
                    .put("type", "SpecificResource")
                    .put("source", SourceUri.of(source.url().orElse(source.path())));
            ArrayNode selectors = target.putArray("selector");
            quote(selectors.addObject(), source.text(), place.span());
            selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", points.at(place.span().start()))
                    .put("end", points.at(place.span().end()));
        }
        return annotation;
    }

    private static void quote(ObjectNode selector, String text, Span span) {
        int from = whole(text, Math.max(0, span.start() - AROUND));
        int to = whole(text, Math.min(text.length(), span.end() + AROUND));
        selector.put("type", "TextQuoteSelector")
                .put("exact", span.of(text))
                .put("prefix", text.substring(from, span.start()))
                .put("suffix", text.substring(span.end(), to));
    }

    /** The offset, or the one after it where it would part a surrogate pair. */
    private static int whole(String text, int offset) {
        boolean parts = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return parts ? offset + 1 : offset;
    }
}
