package crosscheck.finding;

/**
 * That somebody looked at a finding and let it stand.
 *
 * @param on the day, ISO 8601
 */
public record Acceptance(String by, String on, String reason) {}
