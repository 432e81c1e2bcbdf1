package crosscheck.report.page;

import crosscheck.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A passage with marks on it: spans that may overlap become segments that don't. */
final class Marking {

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * @param text the whole text that all spans count in
     */
    Marking(String text) {
        this.text = text;
    }

    private record Mark(Span span, String css) {}

    /** Marks a span; an empty one becomes a segment without text. */
    Marking add(Span span, String css) {
        marks.add(new Mark(span, css));
        return this;
    }

    Marking addAll(List<Span> spans, String css) {
        spans.forEach(span -> add(span, css));
        return this;
    }

    /** The segments of a part of the text, in order, from its start to its end. */
    List<Segment> segments(Span part) {
        List<Mark> inside = marks.stream().filter(m -> touches(m.span(), part)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        for (Mark mark : inside) {
            cuts.add(Math.max(part.start(), mark.span().start()));
            cuts.add(Math.min(part.end(), mark.span().end()));
        }
        List<Segment> segments = new ArrayList<>();
        int from = part.start();
        for (int to : cuts) {
            if (to > from) {
                segments.add(new Segment(text.substring(from, to), css(inside, new Span(from, to))));
            }
            int at = to;
            inside.stream()
                    .filter(m -> m.span().isEmpty() && m.span().start() == at)
                    .forEach(m -> segments.add(new Segment("", m.css())));
            from = to;
        }
        return segments;
    }

    private static boolean touches(Span mark, Span part) {
        return mark.isEmpty() ? part.start() <= mark.start() && mark.start() <= part.end() : mark.overlaps(part);
    }

    private static String css(List<Mark> marks, Span span) {
        StringBuilder css = new StringBuilder();
        for (Mark mark : marks) {
            if (mark.span().overlaps(span) && !(" " + css + " ").contains(" " + mark.css() + " ")) {
                css.append(css.isEmpty() ? "" : " ").append(mark.css());
            }
        }
        return css.toString();
    }
}
