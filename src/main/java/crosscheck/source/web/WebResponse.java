package crosscheck.source.web;

import java.util.Optional;

/**
 * What a server gave for an address.
 *
 * @param url the address it came from, after redirects
 * @param status 2xx, or 304 where nothing has changed
 * @param etag to ask with, next time
 * @param lastModified to ask with, next time
 * @param body unpacked
 */
@SuppressWarnings("ArrayRecordComponent")
public record WebResponse(
        String url,
        int status,
        Optional<String> contentType,
        Optional<String> etag,
        Optional<String> lastModified,
        byte[] body) {}
