package crosscheck.baseline;

import crosscheck.finding.Acceptance;

/**
 * A finding that somebody accepted.
 *
 * @param id the finding's id: it changes when a passage that the finding rests on does, and the finding then comes back
 * @param message what the finding said when it was accepted, for whoever reviews the file
 */
public record BaselineEntry(String id, String rule, String message, Acceptance acceptance) {}
