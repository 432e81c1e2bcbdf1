package crosscheck.settings;

import java.util.Optional;

/**
 * What the user wants of one rule.
 *
 * @param enabled whether it runs at all
 * @param severity the severity given to each of its findings, in place of the rule's own choice
 */
public record RuleSettings(boolean enabled, Optional<Severity> severity) {

    /** On, with the severities that the rule itself gives. */
    public static final RuleSettings DEFAULT = new RuleSettings(true, Optional.empty());
}
