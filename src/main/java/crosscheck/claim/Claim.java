package crosscheck.claim;

import crosscheck.claim.attribution.Attribution;
import crosscheck.claim.fact.Certainty;
import crosscheck.claim.fact.Figure;
import crosscheck.claim.fact.Name;
import crosscheck.claim.fact.TimeReference;
import crosscheck.claim.text.Sentence;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One statement that a source makes: a sentence, or one of several attributed contents in it.
 *
 * @param id a hash of the source's identity and the claim's text; unique in a comparison
 * @param source the source that makes it
 * @param sentence the sentence it stands in; a claim never spans sentences
 * @param span inside the sentence
 */
public record Claim(
        String id,
        Source source,
        Sentence sentence,
        Span span,
        Certainty certainty,
        Optional<Attribution> attribution,
        List<Figure> figures,
        List<TimeReference> times,
        List<Name> names) {

    public Claim {
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        names = List.copyOf(names);
    }

    public String text() {
        return span.of(source.text());
    }

    /** Two claims are the same where their ids are; their content follows from it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Claim claim && id.equals(claim.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " \"" + text() + "\"";
    }
}
