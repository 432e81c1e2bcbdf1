package crosscheck.claim;

import crosscheck.source.ContentHash;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names the claims of one source: by the source, their words and how often it said the same before. */
final class ClaimIds {

    private final Source source;
    private final Map<String, Integer> timesSaid = new HashMap<>();

    ClaimIds(Source source) {
        this.source = source;
    }

    /** The id of the next claim, in the order of the text. */
    String next(Span span) {
        String text = span.of(source.text());
        int times = timesSaid.merge(text, 1, Integer::sum);
        return ContentHash.of(List.of(source.id(), text, String.valueOf(times)));
    }
}
