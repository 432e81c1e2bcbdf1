package crosscheck.finding;

import crosscheck.claim.Claim;
import crosscheck.settings.Severity;
import crosscheck.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * Something that an editor should look at.
 *
 * @param id a hash of rule, kind and the texts of the claims: the same from run to run and from machine to machine
 * @param rule the id of the rule that found it
 * @param kind which case of the rule it is, such as {@code altered}; the rule's page lists them
 * @param message one sentence that quotes both readings
 * @param claims exactly two matched claims for the pairwise rules; the claims of one fact for an omission
 * @param group the id of the group that holds the claims, where one does
 * @param missing the sources that don't tell it, for an omission; else empty
 * @param accepted where a baseline accepts it
 * @param evidence the words that differ, for pairwise rules one passage or more a claim, the first claim's first
 */
public record Finding(
        String id,
        String rule,
        String kind,
        Severity severity,
        String message,
        List<Claim> claims,
        Optional<String> group,
        List<Source> missing,
        Optional<Acceptance> accepted,
        List<Evidence> evidence) {

    public Finding {
        claims = List.copyOf(claims);
        missing = List.copyOf(missing);
        evidence = List.copyOf(evidence);
    }

    /** The same finding, accepted or not. */
    public Finding withAcceptance(Optional<Acceptance> acceptance) {
        return new Finding(id, rule, kind, severity, message, claims, group, missing, acceptance, evidence);
    }

    /** The same finding under another id. */
    public Finding withId(String other) {
        return new Finding(other, rule, kind, severity, message, claims, group, missing, accepted, evidence);
    }

    /** The same finding, shown by other passages. */
    public Finding withEvidence(List<Evidence> passages) {
        return new Finding(id, rule, kind, severity, message, claims, group, missing, accepted, passages);
    }
}
