package crosscheck.claim.fact;

import crosscheck.source.Span;
import java.util.List;

/** The figures and times of a sentence, each in the order of the text. */
public record Facts(List<Figure> figures, List<TimeReference> times) {

    public Facts {
        figures = List.copyOf(figures);
        times = List.copyOf(times);
    }

    /** Those that begin inside a span: what a claim that is less than its sentence holds. */
    public Facts within(Span span) {
        return new Facts(
                figures.stream().filter(f -> span.contains(f.span().start())).toList(),
                times.stream().filter(t -> span.contains(t.span().start())).toList());
    }
}
