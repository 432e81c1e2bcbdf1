package crosscheck.report.page;

/**
 * A stretch of a source's text that is shown in one way.
 *
 * @param css the style classes, parted by spaces; empty for plain text
 */
public record Segment(String text, String css) {}
