package crosscheck.source.web;

import java.util.Optional;

/**
 * What a server gave for an address.
 *
 * @param url the address it came from, after redirects
 * @param status 2xx, or 304 where nothing has changed
 * @param version to ask with, next time
 * @param body unpacked
 */
@SuppressWarnings("ArrayRecordComponent")
public record WebResponse(String url, int status, Optional<String> contentType, WebVersion version, byte[] body) {}
