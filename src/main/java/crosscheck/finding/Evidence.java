package crosscheck.finding;

import crosscheck.source.Source;
import crosscheck.source.Span;

/** A passage that a finding rests on: the very words that differ. */
public record Evidence(Source source, Span span) {

    public String text() {
        return span.of(source.text());
    }
}
