package crosscheck.finding;

import crosscheck.align.Match;
import crosscheck.claim.Claim;
import crosscheck.settings.Severity;
import crosscheck.source.Source;
import crosscheck.source.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a rule noticed: a {@link Finding} that has no id, group or place in the list yet.
 *
 * @param rule the id of the rule
 * @param kind which case of the rule it is
 * @param severity the rule's own choice; the settings may give another
 * @param weight how sure the rule is that an editor agrees, 0..1; orders the findings of one severity
 * @param message one line that quotes both readings
 * @param claims the two claims of a match, or those of one fact for an omission
 * @param missing the sources that don't tell it; empty but for an omission
 * @param evidence the words that differ
 */
public record Difference(
        String rule,
        String kind,
        Severity severity,
        double weight,
        String message,
        List<Claim> claims,
        List<Source> missing,
        List<Evidence> evidence) {

    public Difference {
        claims = List.copyOf(claims);
        missing = List.copyOf(missing);
        evidence = List.copyOf(evidence);
    }

    /**
     * A difference between the two claims of a match.
     *
     * @param sureness how sure the rule is that the two differ if they do report the same, 0..1; the weight is this times
     *     the score of the match
     * @param a the words of the first claim that differ, as spans of its source's text; the whole claim where empty
     * @param b the same of the second claim
     */
    public static Difference between(
            Match match,
            String rule,
            String kind,
            Severity severity,
            double sureness,
            String message,
            List<Span> a,
            List<Span> b) {
        return new Difference(
                rule,
                kind,
                severity,
                sureness * match.score(),
                message,
                List.of(match.a(), match.b()),
                List.of(),
                Stream.concat(evidence(match.a(), a), evidence(match.b(), b)).toList());
    }

    /** Whether it names two matched claims, as all rules but {@code omission} do. */
    public boolean isPairwise() {
        return missing.isEmpty();
    }

    Difference withSeverity(Severity other) {
        return new Difference(rule, kind, other, weight, message, claims, missing, evidence);
    }

    private static Stream<Evidence> evidence(Claim claim, List<Span> spans) {
        return (spans.isEmpty() ? List.of(claim.span()) : spans).stream().map(s -> new Evidence(claim.source(), s));
    }
}
