package crosscheck.source.web;

import java.util.Optional;

/**
 * What a server calls a version of what it serves.
 *
 * @param etag the header {@code ETag}, as it was sent
 * @param lastModified the header {@code Last-Modified}, as it was sent
 */
public record WebVersion(Optional<String> etag, Optional<String> lastModified) {

    /** Nothing to ask with. */
    public static final WebVersion UNKNOWN = new WebVersion(Optional.empty(), Optional.empty());
}
