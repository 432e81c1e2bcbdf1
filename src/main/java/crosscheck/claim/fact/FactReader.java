package crosscheck.claim.fact;

import crosscheck.claim.text.Sentence;
import crosscheck.source.Published;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.List;

/**
 * Reads what can be compared inside a sentence: figures, and times resolved against the day of publication.
 *
 * <pre>{@code Facts facts = new FactReader().read(source, sentence).within(claim.span());}</pre>
 *
 * Safe for threads.
 */
public final class FactReader {

    private final FigureReader figures = new FigureReader();
    private final TimeReader times = new TimeReader();

    /** The facts of a sentence; none where it has no tokens, as what is no prose. */
    public Facts read(Source source, Sentence sentence) {
        Lexemes lexemes = Lexemes.of(source.text(), sentence);
        Publication publication = new Publication(source.published().map(Published::day));
        List<TimeReference> dates = times.read(source.text(), lexemes, publication);
        // "two years ago" is a time and counts years too
        List<Span> taken = dates.stream()
                .filter(t -> !t.text().endsWith(" ago"))
                .map(TimeReference::span)
                .toList();
        return new Facts(figures.read(source.text(), lexemes, taken), dates);
    }
}
