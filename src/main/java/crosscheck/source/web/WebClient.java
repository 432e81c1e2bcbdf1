package crosscheck.source.web;

import crosscheck.source.SourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Fetches addresses of the web, and nothing else: private addresses are refused, also after a redirect; size and time have
 * limits.
 */
public final class WebClient {

    /** What servers are told of us. */
    public static final String USER_AGENT = "Crosscheck/0.1 (compares news accounts; fetches what its user names)";

    private static final int MAX_REDIRECTS = 5;

    private final long maxBytes;
    private final boolean allowPrivate;
    private final Duration timeLimit;
    private final Map<String, RobotRules> robots = new HashMap<>();
    private HttpClient client;

    /**
     * @param maxBytes the size over which a response is refused, packed or unpacked
     * @param allowPrivate whether addresses on this computer and in private networks may be fetched
     * @param timeLimit for each response, from the connection to its last byte
     */
    public WebClient(long maxBytes, boolean allowPrivate, Duration timeLimit) {
        this.maxBytes = maxBytes;
        this.allowPrivate = allowPrivate;
        this.timeLimit = timeLimit;
    }

    /** Fetches an address. */
    public WebResponse get(String address) throws SourceException {
        return get(address, WebVersion.UNKNOWN);
    }

    /**
     * Fetches an address unless it is as it was.
     *
     * @param before the version that was read last; if the server says that nothing has changed since, the status is 304
     */
    public WebResponse get(String address, WebVersion before) throws SourceException {
        URI uri = WebAddress.parse(address);
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            if (!allowPrivate) {
                WebAddress.requirePublic(uri);
            }
            HttpResponse<byte[]> response = send(address, uri, before);
            Optional<String> location = response.headers().firstValue("Location");
            if (response.statusCode() / 100 != 3 || response.statusCode() == 304 || location.isEmpty()) {
                return opened(address, uri, response);
            }
            try {
                uri = WebAddress.parse(uri.resolve(location.get()).toString());
            } catch (IllegalArgumentException e) {
                throw new SourceException(address + ": the server redirects to no address; check it", e);
            }
        }
        throw new SourceException(address + ": more than " + MAX_REDIRECTS + " redirects; give the page's own address");
    }

    /** Whether the site's robots.txt lets programs like this one fetch an address on their own. */
    public boolean mayVisit(String address) {
        try {
            URI uri = WebAddress.parse(address);
            String site = uri.getScheme() + "://" + uri.getRawAuthority();
            RobotRules rules = robots.get(site);
            if (rules == null) {
                rules = RobotRules.fetch(this, site);
                robots.put(site, rules);
            }
            return rules.allow(uri);
        } catch (SourceException e) {
            return false;
        }
    }

    private HttpResponse<byte[]> send(String address, URI uri, WebVersion before) throws SourceException {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(timeLimit)
                    .build();
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("User-Agent", USER_AGENT)
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Accept-Encoding", "gzip")
                .timeout(timeLimit);
        before.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        before.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(request.build(), info -> new LimitedBody(maxBytes));
        try {
            return response.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new SourceException(
                    address + ": the server gave no whole answer within " + timeLimit.toSeconds() + " s; try again", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            String why = cause == null || cause.getMessage() == null ? "no connection" : cause.getMessage();
            throw new SourceException(address + ": can't be fetched (" + why + "); check the address", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException(address + ": stopped while it was fetched", e);
        }
    }

    private WebResponse opened(String address, URI uri, HttpResponse<byte[]> response) throws SourceException {
        int status = response.statusCode();
        if (status != 304 && (status < 200 || status > 299)) {
            throw new SourceException(address + ": the server answers " + status + "; check the address, or try later");
        }
        byte[] body = response.body();
        if (response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent()) {
            try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = gzip.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8L));
            } catch (IOException e) {
                throw new SourceException(address + ": the server sent broken gzip data; try again", e);
            }
            if (body.length > maxBytes) {
                throw new SourceException(address + ": larger than the limit of " + maxBytes + " bytes");
            }
        }
        return new WebResponse(
                uri.toString(),
                status,
                response.headers().firstValue("Content-Type"),
                new WebVersion(
                        response.headers().firstValue("ETag"),
                        response.headers().firstValue("Last-Modified")),
                body);
    }
}
