package crosscheck.settings;

/**
 * Findings that fail a check.
 *
 * @param which those it speaks of
 * @param least the severity from which they fail it
 */
public record FailSettings(FindingSelection which, Severity least) {}
