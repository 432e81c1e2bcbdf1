/** Findings that somebody accepted, kept in a file beside the draft or the feeds. */
package crosscheck.baseline;
