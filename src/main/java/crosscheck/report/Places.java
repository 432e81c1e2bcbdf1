package crosscheck.report;

import crosscheck.claim.Claim;
import crosscheck.finding.Evidence;
import crosscheck.finding.Finding;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where findings point to. Made for one report, since it remembers the lines of its sources. Not safe for threads. */
final class Places {

    private final Map<String, Lines> lines = new HashMap<>();

    /** The passages of a finding, the one to show first at the start; at least one for every finding with a claim. */
    List<Place> of(Finding finding) {
        if (!finding.evidence().isEmpty()) {
            return finding.evidence().stream().map(this::place).toList();
        }
        return finding.claims().stream().map(this::place).toList();
    }

    Place place(Claim claim) {
        return place(claim.source(), claim.span());
    }

    private Place place(Evidence evidence) {
        return place(evidence.source(), evidence.span());
    }

    Place place(Source source, Span span) {
        Lines of = lines.computeIfAbsent(source.id(), id -> new Lines(source.text()));
        return new Place(source, span, of.start(span), of.end(span));
    }

    /**
     * A passage and where it stands.
     *
     * @param end after its last character
     */
    record Place(Source source, Span span, Lines.Position start, Lines.Position end) {

        String text() {
            return span.of(source.text());
        }

        /** {@code path:line:column}. */
        String address() {
            return source.path() + ":" + start.line() + ":" + start.column();
        }
    }
}
